import type { FlagKind, FlagSubject } from '../../flags/flagKinds'
import type { SearchSuggestion, SuggestionAbilities } from '../searches/schema'

/** The start page of an owner or editor: `GET /v1/work`. Days are yyyy-mm-dd, timestamps ISO 8601. */
export interface Work {
  /** What this user may do with the lines of the lists. */
  abilities: SuggestionAbilities & { answerFlag: boolean; confirm: boolean; plan: boolean }
  /** What was planned and did not happen, until somebody says to have seen it. */
  plans: {
    id: number
    vacId: number
    question: string
    action: 'publish' | 'retire'
    moment: string
    reason: string
    requestedByName: string | null
  }[]
  planCount: number
  flags: {
    id: number
    subject: FlagSubject
    kind: FlagKind
    text: string
    query: string | null
    about: { id: number; question: string } | null
    department: string | null
    reporterName: string | null
    createdAt: string
    /** Whole days since it came in. */
    ageDays: number
    /** Which VAC to open for it, if any. */
    vacId: number | null
  }[]
  flagCount: number
  reviews: { vacId: number; question: string; department: string; reviewDue: string; overdueDays: number }[]
  reviewCount: number
  overdueCount: number
  drafts: { vacId: number; question: string; department: string; editedByName: string | null; updatedAt: string; isLive: boolean }[]
  draftCount: number
  /** Searches that should have led to an answer of this user's departments, most asked first. */
  searches: SearchSuggestion[]
  searchCount: number
  /** Over how many days searches are counted. */
  searchDays: number
}

/** How many lines each list shows; the counts say how many there are. */
export const WORK_LIST_LENGTH = 10
