'use client'

import type { UplSuggestionsResponse } from '../../api/upl/schema'
import type { Language } from '../../messages/language'
import { useJson } from '../useJson'

/** Quiet in the form before names are looked for anew, in milliseconds. */
const QUIET = 500

interface Text {
  question: string
  searchTerms: readonly string[]
  upl: readonly string[]
}

/** Product names for the text as it stands in the form, null until there is an answer; asks nothing while there is no text. */
export function useUplSuggestions({ question, searchTerms, upl }: Text, language: Language) {
  const isEmpty = question.trim() === '' && searchTerms.length === 0
  const { answer, error } = useJson<UplSuggestionsResponse>(isEmpty ? null : '/v1/upl/suggestions', {
    language,
    body: { question, searchTerms, upl },
    quiet: QUIET,
  })
  return { suggestions: answer?.data.suggestions ?? null, error }
}
