'use client'

import { useEffect, useMemo, useState } from 'react'
import type { SuggestionsResponse } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

interface VacSearches {
  searches: SuggestionsResponse | null
  error: string
  retry: () => void
}

/** The searches that have to do with one VAC, fetched anew when it was saved (`version` changes). */
export function useVacSearches(id: number | string | undefined, { version, language }: { version: string; language: Language }): VacSearches {
  const [searches, setSearches] = useState<SuggestionsResponse | null>(null)
  const [error, setError] = useState('')
  const [round, setRound] = useState(0)
  /** What is asked for; a new object asks again. */
  const request = useMemo(() => ({ id, language, version, round }), [id, language, version, round])

  useEffect(() => {
    if (request.id === undefined) return
    const aborter = new AbortController()
    const load = async () => {
      const answer = await requestJson<SuggestionsResponse>(`/v1/search/suggestions?vac=${request.id}`, { language: request.language, signal: aborter.signal })
      if (aborter.signal.aborted) return
      setError(answer.isOk ? '' : answer.message)
      if (answer.isOk) setSearches(answer.data)
    }
    load().catch((cause: unknown) => {
      if (!aborter.signal.aborted) throw cause
    })
    return () => aborter.abort()
  }, [request])

  return { searches, error, retry: () => setRound((now) => now + 1) }
}
