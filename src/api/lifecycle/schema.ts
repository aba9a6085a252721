import { z } from 'zod'
import { vacStates } from '../../publishing/vacState'

const moment = z.iso.datetime()

/** What the panel beside the editor shows of one VAC: `GET /v1/lifecycle/{id}`. */
export const lifecycleAnswer = z.strictObject({
  vacId: z.int(),
  uuid: z.string(),
  state: z.enum(vacStates),
  publishedAt: moment.nullable(),
  lastChecked: z.string().nullable(),
  lastCheckedByName: z.string().nullable(),
  /** yyyy-mm-dd */
  reviewDue: z.string().nullable(),
  isOverdue: z.boolean(),
  /** What this user may do with it. */
  abilities: z.strictObject({ confirm: z.boolean(), publish: z.boolean(), plan: z.boolean() }),
  schedules: z.array(
    z.strictObject({ id: z.int(), action: z.enum(['publish', 'retire']), moment, requestedByName: z.string().nullable() }),
  ),
  openFlags: z.int(),
  /** Site-relative addresses; null while the VAC is not live. */
  links: z.strictObject({ website: z.string(), print: z.string(), agent: z.string() }).nullable(),
  /** The four channels as they look now (newest version), for a glance before publishing. */
  preview: z.strictObject({ phone: z.string(), email: z.string(), counter: z.string(), website: z.string() }),
})
export type Lifecycle = z.infer<typeof lifecycleAnswer>
