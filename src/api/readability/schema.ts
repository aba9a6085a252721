import { z } from 'zod'
import type { ReadabilityPolicy } from '../../publishing/readability/loadReadabilitySettings'
import { pageNumber } from '../parameters'

/** Longest text we check in one request (UTF-16 units): far beyond any answer. */
export const MAX_TEXT_LENGTH = 100_000
/** Largest body (bytes): every character of such a text may take six in JSON. */
export const MAX_BODY_LENGTH = 6 * MAX_TEXT_LENGTH + 1_000

/** What the editor needs to know beside the text: `GET /v1/readability/settings`. */
export const editorSettings = z.strictObject({
  policy: z.enum(['inform', 'reason', 'refuse'] satisfies ReadabilityPolicy[]),
  allowedWords: z.array(z.string()),
  /** `overrideCheck`: to publish, with a reason, what the policy `refuse` keeps back. */
  abilities: z.strictObject({ overrideCheck: z.boolean() }),
})
export type EditorReadabilitySettings = z.infer<typeof editorSettings>

/** The body of `POST /v1/readability`. */
export const checkRequest = z.strictObject({
  text: z.string(),
  kind: z.enum(['answer', 'shortAnswer', 'question', 'section', 'notice']).default('answer'),
})
export type CheckRequest = z.infer<typeof checkRequest>

/** The query of `GET /v1/readability/vacs`. Absent means: everything. */
export const overviewQuery = z.strictObject({
  department: z.coerce.number().int().positive().optional(),
  meets: z.enum(['yes', 'no']).optional(),
  /** Scores below this only. */
  below: z.coerce.number().int().min(1).max(100).optional(),
  sort: z.enum(['score', '-score']).default('score'),
  page: pageNumber,
})
export type OverviewQuery = z.infer<typeof overviewQuery>

/** How plain the live texts are: `GET /v1/readability/vacs`. */
export const readabilityOverview = z.strictObject({
  /** `score` is null while the worker still has to count it. */
  vacs: z.array(
    z.strictObject({
      id: z.int(),
      question: z.string(),
      department: z.string(),
      score: z.number().nullable(),
      meets: z.boolean().nullable(),
    }),
  ),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  /** To choose from. */
  departments: z.array(z.strictObject({ id: z.int(), name: z.string() })),
})
export type ReadabilityOverview = z.infer<typeof readabilityOverview>
