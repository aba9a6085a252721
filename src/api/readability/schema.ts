import { z } from 'zod'
import type { ReadabilitySettings } from '../../publishing/readability/loadReadabilitySettings'
import { pageNumber } from '../parameters'

/** Longest text we check in one request (UTF-16 units): far beyond any answer. */
export const MAX_TEXT_LENGTH = 100_000
/** Largest body: every character of such a text may take six in JSON. */
export const MAX_BODY_LENGTH = 6 * MAX_TEXT_LENGTH + 1_000

/** What the editor needs to know beside the text: `GET /v1/readability/settings`. */
export interface EditorReadabilitySettings extends ReadabilitySettings {
  /** `overrideCheck`: to publish, with a reason, what the policy `refuse` keeps back. */
  abilities: { overrideCheck: boolean }
}

/** The body of `POST /v1/readability`. */
export const checkRequest = z.strictObject({
  text: z.string(),
  kind: z.enum(['answer', 'shortAnswer', 'question', 'section', 'notice']).default('answer'),
})

/** The query of `GET /v1/readability/vacs`. Absent means: everything. */
export const overviewQuery = z.object({
  department: z.coerce.number().int().positive().optional(),
  meets: z.enum(['yes', 'no']).optional(),
  /** Scores below this only. */
  below: z.coerce.number().int().min(1).max(100).optional(),
  sort: z.enum(['score', '-score']).default('score'),
  page: pageNumber,
})
export type OverviewQuery = z.infer<typeof overviewQuery>

/** How plain the live texts are: `GET /v1/readability/vacs`. */
export interface ReadabilityOverview {
  /** `score` is null while the worker still has to count it. */
  vacs: { id: number; question: string; department: string; score: number | null; meets: boolean | null }[]
  total: number
  page: number
  pages: number
  /** To choose from. */
  departments: { id: number; name: string }[]
}
