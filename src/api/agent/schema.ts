import { z } from 'zod'
import type { ReadNotice } from '../../reading/vacView'
import { isDay } from '../../time/isDay'
import { agentText, pageNumber, slug } from '../parameters'

/** Largest id that the database knows. */
const MAX_ID = 2_147_483_647

/** `GET /v1/agent/search`: what the agent screen sends at every keystroke. */
export const agentSearchQuery = z.object({
  q: agentText,
  municipality: slug.optional(),
  theme: slug.optional(),
  department: z.coerce.number().int().positive().max(MAX_ID).optional(),
  /** `resident` and `business` also find what is for both. */
  targetGroup: z.enum(['resident', 'business', 'both']).optional(),
  /** A product name of the national list (UPL). */
  upl: z.string().max(200).optional(),
  /** yyyy-mm-dd: last checked before that day, or never. */
  checkedBefore: z.string().refine(isDay).optional(),
  page: pageNumber,
})
export type AgentSearchQuery = z.infer<typeof agentSearchQuery>

export interface TextPart {
  text: string
  isMatch: boolean
}

export interface AgentHit {
  uuid: string
  slug: string
  question: string
  questionParts: TextPart[]
  /** The beginning of the short answer, or of the full one. */
  summary: string
  department: string
  /** Names, when it holds for some only and none was chosen: then nothing of it may be said yet. */
  onlyFor: string[]
}

export interface ContactHit {
  id: number
  name: string
  function: string | null
  department: string
  phone: string | null
  email: string | null
  availability: string | null
}

/** News of the day as an agent sees it. */
export type NoticeView = ReadNotice

/**
 * What results can be narrowed to besides departments, most results first. Each is counted as if it had not been
 * chosen from, with the other filters on. A theme or product that was chosen is always among them, also when it brings
 * nothing. For the rest empty when `source` is `database`.
 */
export interface AgentFacets {
  themes: { slug: string; name: string; count: number }[]
  targetGroups: { value: 'resident' | 'business' | 'both'; count: number }[]
  /** Only of answers that hold for some municipalities; those that hold for all are not counted here. */
  municipalities: { slug: string; name: string; count: number }[]
  upl: { name: string; count: number }[]
  /** Last checked before a day (yyyy-mm-dd), or never: 6, 12 and 24 months ago. */
  checkedBefore: { day: string; months: number; count: number }[]
}

/** What comes near a query that nothing answers. */
export interface NearAnswers {
  /** The same query without the filters; for all municipalities too; or other words for it. */
  why: 'filters' | 'municipality' | 'spelling'
  /** With `spelling`: the words that were looked for instead. */
  words: string[]
  /** How many there are; `hits` are the first. */
  total: number
  hits: AgentHit[]
}

export interface AgentSearchResponse {
  total: number
  page: number
  pageSize: number
  vacs: AgentHit[]
  /** Null when something was found, when nothing comes near, and when `source` is `database`. */
  near: NearAnswers | null
  /** Departments among the results, most results first; counted as if no department had been chosen. */
  departments: { id: number; name: string; count: number }[]
  facets: AgentFacets
  contacts: ContactHit[]
  notices: NoticeView[]
  /** `database`: the search engine is away and PostgreSQL answered. The screen says so. */
  source: 'search' | 'database'
  /** What the search made of the query: the words it looked for. */
  understood: string[]
}

/** `GET /v1/agent/start`: what the screen shows before anything is typed. */
export interface AgentStartResponse {
  user: { name: string }
  municipalities: { slug: string; name: string; isOwn: boolean }[]
  notices: NoticeView[]
  /** What colleagues and residents opened most, at most five, live only; empty when nothing was. */
  mostAskedToday: { uuid: string; question: string; count: number }[]
  /** Over which period `mostAskedToday` is counted: today, or the last seven days while today has nothing yet. */
  mostAskedPeriod: 'today' | 'week'
}
