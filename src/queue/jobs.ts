import { z } from 'zod'

const documentId = z.object({ id: z.number().int().positive() })

/** Collections of which every published document stands in the agents' index by itself. */
export const indexedAside = ['contacts', 'notices'] as const

/** Collections whose text is copied into the search documents of VACs that refer to them. */
export const copiedIntoVacs = ['departments', 'themes', 'municipalities', 'upl-products'] as const

/**
 * Every job there is, with the shape of its data. Jobs name what changed and carry no content:
 * the worker reads committed state, so that doing a job twice, or late, does no harm.
 */
export const jobs = {
  /** `uuid` goes along when the row itself is gone. */
  'vac.index': documentId.extend({ uuid: z.string().optional() }),
  'aside.index': documentId.extend({ collection: z.enum(indexedAside) }),
  'copied.changed': documentId.extend({ collection: z.enum(copiedIntoVacs) }),
  /** Counts how plain the newest and the live version of a VAC are. */
  'vac.score': documentId,
  /** The same for every VAC whose score is missing or was counted by other rules or words. */
  'readability.rescore': z.object({}),
  'schedule.run': documentId,
  /** A plan could not be carried out: its requester and the department hear why. */
  'schedule.mail': documentId.extend({ to: z.enum(['requester', 'department']) }),
  'flag.mail': documentId.extend({ occasion: z.enum(['created', 'answered']) }),
  /** The address is that of whoever asked: a link for a new password, or one that confirms a new address. */
  'account.mail': z.discriminatedUnion('occasion', [
    z.object({ occasion: z.literal('reset'), email: z.string() }),
    documentId.extend({ occasion: z.literal('newEmail'), email: z.string() }),
  ]),
  'schedule.sweep': z.object({}),
  'index.reconcile': z.object({}),
  /** Takes away the searches, and what was decided about them, that are older than the settings allow. */
  'searches.forget': z.object({}),
} as const

export type JobName = keyof typeof jobs
export type JobData<N extends JobName> = z.infer<(typeof jobs)[N]>
export const jobNames = Object.keys(jobs) as JobName[]

/** Jobs that the clock starts, with their cron expression. */
export const clockwork: Partial<Record<JobName, string>> = {
  'schedule.sweep': '* * * * *',
  'index.reconcile': '*/10 * * * *',
  'searches.forget': '40 2 * * *',
}
