import { z } from 'zod'

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
