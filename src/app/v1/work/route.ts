import { signedInRoute } from '../../../api/http/handle'
import { loadWork } from '../../../api/work/loadWork'

export const GET = signedInRoute(({ payload, user }) => loadWork({ payload, user, now: new Date() }))
