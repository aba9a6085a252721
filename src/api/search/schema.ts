import { z } from 'zod'
import type { Explanation } from '../../../search/explainQuery'
import { agentText } from '../parameters'

/** `GET /v1/search/explain`: what a query becomes, and why a result ranks where it does. */
export const explainQuerySchema = z.strictObject({
  q: agentText,
  /** UUID of the answer that is asked about ("waarom deze?"). */
  vac: z.uuid().optional(),
  audience: z.enum(['public', 'agent']).default('agent'),
})
export type ExplainQuery = z.infer<typeof explainQuerySchema>
export type ExplainResponse = Explanation & {
  /** By UUID the number under which the admin opens a result, as far as this user may read it there. */
  ids: Record<string, number>
}
