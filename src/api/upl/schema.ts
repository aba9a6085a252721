import { z } from 'zod'
import { askedId, MAX_ID, pageNumber } from '../parameters'

/** `GET /v1/upl/suggestions`: product names that fit an answer as it was saved last, for those who write it. */
export const uplSuggestionsQuery = z.strictObject({ vac: askedId })

/** A text is cut where it says no more about the product; the longest list of search terms is far below this. */
const MAX_LENGTH = 500
const MAX_PHRASES = 500
const text = z.string().transform((value) => value.slice(0, MAX_LENGTH))
const phrases = z.array(text).max(MAX_PHRASES).default([])

/** `POST /v1/upl/suggestions`: the same for an answer as it stands in a form, saved or not. */
export const uplSuggestionsBody = z.object({ question: text.default(''), searchTerms: phrases, upl: phrases })
export type UplSuggestionsBody = z.infer<typeof uplSuggestionsBody>

const uplSuggestion = z.strictObject({
  name: z.string(),
  uri: z.string().nullable(),
  /** 0 to 1. */
  score: z.number(),
  /** The question or search term that the name fits; it is the question when `isQuestion`. */
  because: z.string(),
  isQuestion: z.boolean(),
})
export type UplSuggestion = z.infer<typeof uplSuggestion>

/** Best first; names that the answer carries already are left out. */
export const uplSuggestionsAnswer = z.strictObject({ suggestions: z.array(uplSuggestion) })
export type UplSuggestionsResponse = z.infer<typeof uplSuggestionsAnswer>

/** `GET /v1/upl/missing`: live answers without a product name, for those who may add one. */
export const vacsWithoutUplQuery = z.strictObject({ page: pageNumber })

export const vacsWithoutUpl = z.strictObject({
  /** By question; an owner sees those of the own departments. */
  vacs: z.array(z.strictObject({ id: z.int(), question: z.string(), suggestion: uplSuggestion.nullable() })),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
})
export type VacsWithoutUpl = z.infer<typeof vacsWithoutUpl>

/** `POST /v1/upl`: adds a product name of the list to an answer. */
export const uplAddition = z.object({ vac: z.int().positive().max(MAX_ID), name: z.string().min(1).max(MAX_LENGTH) })
export type UplAddition = z.infer<typeof uplAddition>

/** All product names that the answer has now. */
export const uplAdded = z.strictObject({ upl: z.array(z.string()) })
export type UplAdded = z.infer<typeof uplAdded>
