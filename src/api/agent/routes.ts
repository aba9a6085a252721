import { z } from 'zod'
import { NotFoundError } from '../../errors'
import { defineRoute } from '../../http/defineRoute'
import { slug, uuidPlace } from '../parameters'
import { agentSearch } from './agentSearch'
import { type AgentVac, findAgentVac } from './findAgentVac'
import { loadAgentStart } from './loadAgentStart'
import { agentSearchAnswer, agentSearchQuery, agentStartAnswer } from './schema'

const search = defineRoute({
  method: 'GET',
  path: '/v1/agent/search',
  may: 'signedIn',
  query: agentSearchQuery,
  answer: agentSearchAnswer,
  // On the line of an office ten packets arrive as soon as three: to compress them only takes time.
  typed: { smallest: 14_000 },
  handle: ({ payload, connection, query }) => agentSearch({ payload, connection }, query),
})

const start = defineRoute({
  method: 'GET',
  path: '/v1/agent/start',
  may: 'signedIn',
  answer: agentStartAnswer,
  handle: ({ payload, user }) => loadAgentStart(payload, user),
})

const readVac = defineRoute({
  method: 'GET',
  path: '/v1/agent/vacs/{uuid}',
  may: 'signedIn',
  params: uuidPlace,
  query: z.strictObject({ municipality: slug.optional() }),
  answer: z.custom<AgentVac>(),
  handle: async ({ payload, params: { uuid }, query: { municipality } }) => {
    const found = await findAgentVac(payload, { uuid, municipality: municipality ?? null })
    if (!found) throw new NotFoundError('There is no such answer.')
    return found
  },
})

/** What the agent screen asks. */
export const agentRoutes = [search, start, readVac]
