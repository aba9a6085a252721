import { z } from 'zod'
import { agentText, askedId, MAX_ID, slug } from '../parameters'

/** Nobody searches longer for one answer (seconds); what lasts longer was left open. */
const LONGEST_SECONDS = 3_600
/** Longest text that is kept of a search (characters): a longer one is a pasted letter, not a question. */
export const LONGEST_QUERY = 200

/** `POST /v1/agent/searches`: one search of the agent screen, when it is over. */
export const newSearch = z.object({
  query: agentText,
  /** Slug of the municipality that was chosen. */
  municipality: slug.optional(),
  /** Answers found, before they were narrowed. */
  resultCount: z.number().int().min(0).max(1_000_000),
  opened: z.enum(['vac', 'notice', 'nothing']),
  /** uuid of what was opened. */
  vac: z.uuid().optional(),
  /** From 1; absent when what was opened stood not among the results. */
  rank: z.number().int().min(1).max(100_000).optional(),
  /** From the first letter until the answer was there. */
  secondsToAnswer: z
    .number()
    .min(0)
    .transform((seconds) => Math.min(seconds, LONGEST_SECONDS))
    .optional(),
  source: z.enum(['search', 'database']),
})
export type NewSearch = z.infer<typeof newSearch>

/** `GET /v1/search/suggestions`: of the user's departments, or of one VAC only. */
export const suggestionsQuery = z.strictObject({ vac: askedId.optional() })

/**
 * Why something is suggested: a search without result; one after which nobody opened anything; one that led to an
 * answer which does not carry its words.
 */
const suggestionKind = z.enum(['noResult', 'notOpened', 'missedWords'])

export const searchSuggestion = z.strictObject({
  kind: suggestionKind,
  /** What is the same however it is written; with `vac` it tells one suggestion from another. */
  key: z.string(),
  /** As it was written most. */
  query: z.string(),
  /** How often, in the period that `days` says. */
  count: z.int(),
  /** The answer that was opened, or that ranks first now; null without result. */
  vac: z.strictObject({ id: z.int(), question: z.string() }).nullable(),
  /** What `vac` lacks and could take as a search term; '' when it lacks nothing. */
  term: z.string(),
  /** What `term` (or the query) could be a synonym of: a name of the answer; '' when none fits. */
  synonymOf: z.string(),
})
export type SearchSuggestion = z.infer<typeof searchSuggestion>

/** A search that leads to the VAC that was asked about. */
const leadingQuery = z.strictObject({
  key: z.string(),
  query: z.string(),
  count: z.int(),
  /** From 1, one decimal; null when the answer was never among the results. */
  averageRank: z.number().nullable(),
})
export type LeadingQuery = z.infer<typeof leadingQuery>

/** What this user may do with suggestions. */
export const suggestionAbilities = z.strictObject({ decide: z.boolean(), makeSynonym: z.boolean() })
export type SuggestionAbilities = z.infer<typeof suggestionAbilities>

export const suggestionsAnswer = z.strictObject({
  /** Most asked first. */
  suggestions: z.array(searchSuggestion),
  /** Searches that lead to `vac`; empty without it. */
  leading: z.array(leadingQuery),
  /** Over how many days is counted. */
  days: z.int(),
  abilities: suggestionAbilities,
})
export type SuggestionsResponse = z.infer<typeof suggestionsAnswer>

const text = z.string().trim().min(1).max(LONGEST_QUERY)
/** More than people write into one box. */
const phrases = z.array(text).min(1).max(50)
const vacId = z.number().int().positive().max(MAX_ID)

/** `POST /v1/search/suggestions`: what is done with a suggestion, after which it does not come back. */
export const suggestionDecision = z.discriminatedUnion('action', [
  z.object({ action: z.literal('searchTerm'), query: text, vac: vacId, term: text }),
  z.object({ action: z.literal('synonym'), query: text, kind: z.enum(['two-way', 'one-way']), from: phrases, to: phrases }),
  z.object({ action: z.literal('missing'), query: text, count: z.number().int().min(1).max(1_000_000).optional() }),
  z.object({ action: z.literal('dismiss'), query: text, vac: vacId.optional() }),
])
export type SuggestionDecision = z.infer<typeof suggestionDecision>
/** Who looks for one of `from` also finds each of `to`; two-way: the other way round too. */
export type NewSynonym = Pick<Extract<SuggestionDecision, { action: 'synonym' }>, 'kind' | 'from' | 'to'>

export const decisionAnswer = z.strictObject({ action: z.enum(['searchTerm', 'synonym', 'missing', 'dismiss']) })
export type DecisionResponse = z.infer<typeof decisionAnswer>
