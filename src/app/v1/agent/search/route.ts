import { agentSearch } from '../../../../api/agent/agentSearch'
import { agentSearchQuery } from '../../../../api/agent/schema'
import { queryOf, signedInRoute } from '../../../../api/http/handle'

export const GET = signedInRoute(({ payload, url }) => agentSearch(payload, agentSearchQuery.parse(queryOf(url))))
