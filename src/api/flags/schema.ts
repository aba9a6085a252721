import { z } from 'zod'
import { flagKinds, flagStates, flagSubjects } from '../../flags/flagKinds'

/** Body of `POST /v1/flags`. */
export const newFlag = z
  .object({
    subject: z.enum(flagSubjects),
    kind: z.enum(flagKinds),
    text: z.string().trim().max(1000).default(''),
    /** What was searched for, with a missing answer. */
    query: z.string().trim().max(300).optional(),
    /** uuid of the VAC: what is flagged, or the answer from which a letter or site was flagged. */
    vac: z.uuid().optional(),
    contact: z.number().int().positive().optional(),
    handover: z.number().int().positive().optional(),
    notice: z.number().int().positive().optional(),
    /** Name or reference of a letter, or a web address. */
    reference: z.string().trim().max(500).optional(),
    wantsReply: z.boolean().default(true),
    isAnonymous: z.boolean().default(false),
  })
  .refine((flag) => flag.text !== '' || (flag.query ?? '') !== '' || flag.kind === 'hardToFind', {
    path: ['text'],
    message: 'text_or_query_required',
  })
export type NewFlag = z.infer<typeof newFlag>

/** A flag as its reporter sees it: `GET /v1/flags/mine`. */
export const reportedFlag = z.strictObject({
  id: z.int(),
  subject: z.enum(flagSubjects),
  kind: z.enum(flagKinds),
  text: z.string(),
  query: z.string().nullable(),
  about: z.strictObject({ question: z.string(), uuid: z.string(), slug: z.string() }).nullable(),
  department: z.string().nullable(),
  state: z.enum(flagStates),
  answer: z.string().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  answeredBy: z.string().nullable(),
  plannedFor: z.string().nullable(),
  createdAt: z.iso.datetime(),
  /** Parts of the answer that differ between what the reporter saw and what is live now. */
  changed: z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string() })),
})
export type ReportedFlag = z.infer<typeof reportedFlag>
