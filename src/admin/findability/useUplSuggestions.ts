'use client'

import { useEffect, useState } from 'react'
import type { UplSuggestion, UplSuggestionsResponse } from '../../api/upl/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

/** Quiet in the form before names are looked for anew, in milliseconds. */
const QUIET = 500

interface Text {
  question: string
  searchTerms: readonly string[]
  upl: readonly string[]
}

interface Suggestions {
  /** Null until there is an answer. */
  suggestions: UplSuggestion[] | null
  error: string | null
}

/** Product names for the text as it stands in the form; asks nothing while there is no text. */
export function useUplSuggestions({ question, searchTerms, upl }: Text, language: Language): Suggestions {
  const [suggestions, setSuggestions] = useState<UplSuggestion[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const isEmpty = question.trim() === '' && searchTerms.length === 0
  // Payload makes new lists at every change of the form; what they hold is what counts.
  const body = JSON.stringify({ question, searchTerms, upl })

  useEffect(() => {
    if (isEmpty) return
    const aborter = new AbortController()
    const load = async () => {
      const answer = await requestJson<UplSuggestionsResponse>('/v1/upl/suggestions', {
        language, method: 'POST', body: JSON.parse(body) as Record<string, unknown>, signal: aborter.signal,
      })
      if (aborter.signal.aborted) return
      setError(answer.isOk ? null : answer.message)
      if (answer.isOk) setSuggestions(answer.data.suggestions)
    }
    const timer = setTimeout(() => {
      load().catch((cause: unknown) => {
        if (!aborter.signal.aborted) throw cause
      })
    }, QUIET)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [body, isEmpty, language])

  return isEmpty ? { suggestions: null, error: null } : { suggestions, error }
}
