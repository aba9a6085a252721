import { z } from 'zod'
import { flagKinds, flagSubjects, type FlagKind, type FlagState, type FlagSubject } from '../../flags/flagKinds'

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
export interface ReportedFlag {
  id: number
  subject: FlagSubject
  kind: FlagKind
  text: string
  query: string | null
  about: { question: string; uuid: string; slug: string } | null
  department: string | null
  state: FlagState
  answer: string | null
  answeredAt: string | null
  answeredBy: string | null
  plannedFor: string | null
  createdAt: string
  /** Parts of the answer that differ between what the reporter saw and what is live now. */
  changed: { field: string; before: string; after: string }[]
}
