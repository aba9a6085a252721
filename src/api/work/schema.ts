import { z } from 'zod'
import { flagKinds, flagSubjects } from '../../flags/flagKinds'
import { searchSuggestion, suggestionAbilities } from '../searches/schema'

const moment = z.iso.datetime()
const about = { vacId: z.int(), question: z.string() }

/** The start page of an owner or editor: `GET /v1/work`. Days are yyyy-mm-dd, timestamps ISO 8601. */
export const workAnswer = z.strictObject({
  /** What this user may do with the lines of the lists. */
  abilities: suggestionAbilities.extend({ answerFlag: z.boolean(), confirm: z.boolean(), plan: z.boolean() }),
  /** What was planned and did not happen, until somebody says to have seen it. */
  plans: z.array(
    z.strictObject({
      id: z.int(),
      ...about,
      action: z.enum(['publish', 'retire']),
      moment,
      reason: z.string(),
      requestedByName: z.string().nullable(),
    }),
  ),
  planCount: z.int(),
  flags: z.array(
    z.strictObject({
      id: z.int(),
      subject: z.enum(flagSubjects),
      kind: z.enum(flagKinds),
      text: z.string(),
      query: z.string().nullable(),
      about: z.strictObject({ id: z.int(), question: z.string() }).nullable(),
      department: z.string().nullable(),
      reporterName: z.string().nullable(),
      createdAt: moment,
      /** Whole days since it came in. */
      ageDays: z.int(),
      /** Which VAC to open for it, if any. */
      vacId: z.int().nullable(),
    }),
  ),
  flagCount: z.int(),
  reviews: z.array(z.strictObject({ ...about, department: z.string(), reviewDue: z.string(), overdueDays: z.int() })),
  reviewCount: z.int(),
  overdueCount: z.int(),
  drafts: z.array(
    z.strictObject({
      ...about,
      department: z.string(),
      editedByName: z.string().nullable(),
      updatedAt: moment,
      isLive: z.boolean(),
    }),
  ),
  draftCount: z.int(),
  /** Searches that should have led to an answer of this user's departments, most asked first. */
  searches: z.array(searchSuggestion),
  searchCount: z.int(),
  /** Over how many days searches are counted. */
  searchDays: z.int(),
})
export type Work = z.infer<typeof workAnswer>

/** How many lines each list shows; the counts say how many there are. */
export const WORK_LIST_LENGTH = 10
