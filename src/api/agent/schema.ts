import { z } from 'zod'
import { pageNumber, searchText, slug } from '../parameters'

/** `GET /v1/agent/search`: what the agent screen sends at every keystroke. */
export const agentSearchQuery = z.object({
  q: searchText,
  municipality: slug.optional(),
  theme: slug.optional(),
  department: z.coerce.number().int().positive().optional(),
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

export interface NoticeView {
  id: number
  title: string
  text: string
  say: string | null
  /** ISO 8601 timestamp at which it goes away. */
  endsAt: string
  municipalities: string[]
  vacs: { uuid: string; slug: string; question: string }[]
}

export interface AgentSearchResponse {
  total: number
  page: number
  pageSize: number
  vacs: AgentHit[]
  /** Departments among all results, most results first. */
  departments: { id: number; name: string; count: number }[]
  contacts: ContactHit[]
  notices: NoticeView[]
  /** `database`: the search engine is away and PostgreSQL answered. The screen says so. */
  source: 'search' | 'database'
  /** What the search made of the query: the words it looked for. */
  understood: string[]
}

/** `GET /v1/agent/start`: what the screen shows before anything is typed. */
export interface AgentStartResponse {
  user: { name: string; role: string }
  municipalities: { slug: string; name: string; isOwn: boolean }[]
  notices: NoticeView[]
}
