import { z } from 'zod'
import { pageNumber } from '../parameters'

/** `GET /v1/upl/suggestions`: product names that fit an answer as it was saved last, for those who write it. */
export const uplSuggestionsQuery = z.object({ vac: z.coerce.number().int().positive().max(2_147_483_647) })

/** A text is cut where it says no more about the product; the longest list of search terms is far below this. */
const MAX_LENGTH = 500
const MAX_PHRASES = 500
const text = z.string().transform((value) => value.slice(0, MAX_LENGTH))
const phrases = z.array(text).max(MAX_PHRASES).default([])

/** `POST /v1/upl/suggestions`: the same for an answer as it stands in a form, saved or not. */
export const uplSuggestionsBody = z.object({ question: text.default(''), searchTerms: phrases, upl: phrases })
export type UplSuggestionsBody = z.infer<typeof uplSuggestionsBody>

export interface UplSuggestion {
  name: string
  uri: string | null
  /** 0 to 1. */
  score: number
  /** The question or search term that the name fits; it is the question when `isQuestion`. */
  because: string
  isQuestion: boolean
}

export interface UplSuggestionsResponse {
  /** Best first; names that the answer carries already are left out. */
  suggestions: UplSuggestion[]
}

/** `GET /v1/upl/missing`: live answers without a product name, for those who may add one. */
export const vacsWithoutUplQuery = z.object({ page: pageNumber })

export interface VacsWithoutUpl {
  /** By question; an owner sees those of the own departments. */
  vacs: { id: number; question: string; suggestion: UplSuggestion | null }[]
  total: number
  page: number
  pages: number
}

/** `POST /v1/upl`: adds a product name of the list to an answer. */
export const uplAddition = z.object({ vac: z.int().positive().max(2_147_483_647), name: z.string().min(1).max(MAX_LENGTH) })
export type UplAddition = z.infer<typeof uplAddition>

export interface UplAdded {
  /** All product names that the answer has now. */
  upl: string[]
}
