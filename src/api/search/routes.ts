import { can } from '../../../policies/can'
import { z } from 'zod'
import { defineRoute } from '../../http/defineRoute'
import { explain } from './explain'
import { explainQuerySchema, type ExplainResponse } from './schema'

const explainSearch = defineRoute({
  method: 'GET',
  path: '/v1/search/explain',
  may: (user) => can(user, 'read', 'search-explanations'),
  query: explainQuerySchema,
  answer: z.custom<ExplainResponse>(),
  handle: ({ payload, connection, user, query }) => explain({ payload, connection, user, query }),
})

/** Why a search finds what it finds. */
export const searchRoutes = [explainSearch]
