import { queryOf, typingRoute } from '../http/handle'
import { agentSearch } from './agentSearch'
import { agentSearchQuery } from './schema'

/** `GET /v1/agent/search` */
export const getAgentSearch = typingRoute(({ payload, url }) => agentSearch(payload, agentSearchQuery.parse(queryOf(url))))
