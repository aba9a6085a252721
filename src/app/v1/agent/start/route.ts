import { loadAgentStart } from '../../../../api/agent/loadAgentStart'
import { signedInRoute } from '../../../../api/http/handle'

export const GET = signedInRoute(({ payload, user }) => loadAgentStart(payload, user))
