import { can } from '../../../policies/can'
import { z } from 'zod'
import { defineRoute } from '../../http/defineRoute'
import { decideSuggestion } from './decideSuggestion'
import { loadSuggestions } from './loadSuggestions'
import { recordSearch } from './recordSearch'
import { decisionAnswer, newSearch, suggestionDecision, suggestionsAnswer, suggestionsQuery } from './schema'

const record = defineRoute({
  method: 'POST',
  path: '/v1/agent/searches',
  may: 'signedIn',
  body: newSearch,
  status: 202,
  // Says nothing of what was kept: the screen does not wait for it.
  answer: z.strictObject({}),
  handle: async ({ payload, body }) => {
    await recordSearch(payload, { ...body, channel: 'agent' })
    return {}
  },
})

const list = defineRoute({
  method: 'GET',
  path: '/v1/search/suggestions',
  may: (user) => can(user, 'read', 'search-suggestions'),
  query: suggestionsQuery,
  answer: suggestionsAnswer,
  handle: ({ payload, connection, user, query }) => loadSuggestions({ payload, connection, user, now: new Date(), ...query }),
})

const decide = defineRoute({
  method: 'POST',
  path: '/v1/search/suggestions',
  may: (user) => can(user, 'decide', 'search-suggestions'),
  body: suggestionDecision,
  answer: decisionAnswer,
  handle: async ({ payload, payloadRequest, user, body }) => decideSuggestion({ payload, req: await payloadRequest(), user }, body),
})

/** What people search for, and what is done about it. */
export const searchesRoutes = [record, list, decide]
