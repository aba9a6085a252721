import { z } from 'zod'
import type { ReadNotice } from '../../reading/vacView'
import { isDay } from '../../time/isDay'
import { agentText, askedId, pageNumber, slug } from '../parameters'

/** `GET /v1/agent/search`: what the agent screen sends at every keystroke. */
export const agentSearchQuery = z.strictObject({
  q: agentText,
  municipality: slug.optional(),
  theme: slug.optional(),
  department: askedId.optional(),
  /** `resident` and `business` also find what is for both. */
  targetGroup: z.enum(['resident', 'business', 'both']).optional(),
  /** A product name of the national list (UPL). */
  upl: z.string().max(200).optional(),
  /** yyyy-mm-dd: last checked before that day, or never. */
  checkedBefore: z.string().refine(isDay, 'day').optional(),
  page: pageNumber,
})
export type AgentSearchQuery = z.infer<typeof agentSearchQuery>

const textPart = z.strictObject({ text: z.string(), isMatch: z.boolean() })
export type TextPart = z.infer<typeof textPart>

const agentHit = z.strictObject({
  uuid: z.uuid(),
  slug: z.string(),
  question: z.string(),
  questionParts: z.array(textPart),
  /** The beginning of the short answer, or of the full one. */
  summary: z.string(),
  department: z.string(),
  /** Names, when it holds for some only and none was chosen: then nothing of it may be said yet. */
  onlyFor: z.array(z.string()),
})
export type AgentHit = z.infer<typeof agentHit>

const contactHit = z.strictObject({
  id: z.int(),
  name: z.string(),
  function: z.string().nullable(),
  department: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  availability: z.string().nullable(),
})
export type ContactHit = z.infer<typeof contactHit>

/** News of the day as an agent sees it. */
export type NoticeView = ReadNotice
const noticeView: z.ZodType<NoticeView> = z.strictObject({
  id: z.int(),
  title: z.string(),
  text: z.string(),
  say: z.string().nullable(),
  endsAt: z.iso.datetime(),
  municipalities: z.array(z.string()),
  vacs: z.array(z.strictObject({ uuid: z.uuid(), slug: z.string(), question: z.string() })),
})

const namedCount = z.strictObject({ slug: z.string(), name: z.string(), count: z.int() })

/**
 * What results can be narrowed to besides departments, most results first. Each is counted as if it had not been
 * chosen from, with the other filters on. A theme or product that was chosen is always among them, also when it brings
 * nothing. For the rest empty when `source` is `database`.
 */
const agentFacets = z.strictObject({
  themes: z.array(namedCount),
  targetGroups: z.array(z.strictObject({ value: z.enum(['resident', 'business', 'both']), count: z.int() })),
  /** Only of answers that hold for some municipalities; those that hold for all are not counted here. */
  municipalities: z.array(namedCount),
  upl: z.array(z.strictObject({ name: z.string(), count: z.int() })),
  /** Last checked before a day (yyyy-mm-dd), or never: 6, 12 and 24 months ago. */
  checkedBefore: z.array(z.strictObject({ day: z.iso.date(), months: z.int(), count: z.int() })),
})
export type AgentFacets = z.infer<typeof agentFacets>

/** What comes near a query that nothing answers. */
const nearAnswers = z.strictObject({
  /** The same query without the filters; for all municipalities too; or other words for it. */
  why: z.enum(['filters', 'municipality', 'spelling']),
  /** With `spelling`: the words that were looked for instead. */
  words: z.array(z.string()),
  /** How many there are; `hits` are the first. */
  total: z.int(),
  hits: z.array(agentHit),
})
export type NearAnswers = z.infer<typeof nearAnswers>

export const agentSearchAnswer = z.strictObject({
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  vacs: z.array(agentHit),
  /** Null when something was found, when nothing comes near, and when `source` is `database`. */
  near: nearAnswers.nullable(),
  /** Departments among the results, most results first; counted as if no department had been chosen. */
  departments: z.array(z.strictObject({ id: z.int(), name: z.string(), count: z.int() })),
  facets: agentFacets,
  contacts: z.array(contactHit),
  notices: z.array(noticeView),
  /** `database`: the search engine is away and PostgreSQL answered. The screen says so. */
  source: z.enum(['search', 'database']),
  /** What the search made of the query: the words it looked for. */
  understood: z.array(z.string()),
})
export type AgentSearchResponse = z.infer<typeof agentSearchAnswer>

/** `GET /v1/agent/start`: what the screen shows before anything is typed. */
export const agentStartAnswer = z.strictObject({
  user: z.strictObject({ name: z.string() }),
  municipalities: z.array(z.strictObject({ slug: z.string(), name: z.string(), isOwn: z.boolean() })),
  notices: z.array(noticeView),
  /** What colleagues and residents opened most, at most five, live only; empty when nothing was. */
  mostAskedToday: z.array(z.strictObject({ uuid: z.uuid(), question: z.string(), count: z.int() })),
  /** Over which period `mostAskedToday` is counted: today, or the last seven days while today has nothing yet. */
  mostAskedPeriod: z.enum(['today', 'week']),
})
export type AgentStartResponse = z.infer<typeof agentStartAnswer>
