'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'
import { explainHref, type TestedSearch } from './searchTestHref'

/** Quiet after a letter before the query is asked, in milliseconds. */
const QUIET = 200

export interface Explained {
  search: TestedSearch
  explanation: ExplainResponse
}

interface ExplanationState {
  /** The newest answer, with what it answers; it stays while the next one is on its way. */
  explained: Explained | null
  error: string | null
  reload: () => void
}

/** Asks what a query becomes whenever it changes; nothing while it is empty. */
export function useExplanation({ q, audience, vac }: TestedSearch, language: Language): ExplanationState {
  const [explained, setExplained] = useState<Explained | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const query = q.trim()

  useEffect(() => {
    if (query === '') return
    const aborter = new AbortController()
    const load = async () => {
      const search = { q: query, audience, vac }
      const answer = await requestJson<ExplainResponse>(explainHref(search), { language, signal: aborter.signal })
      if (aborter.signal.aborted) return
      setError(answer.isOk ? null : answer.message)
      if (answer.isOk) setExplained({ search, explanation: answer.data })
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
  }, [query, audience, vac, language, round])

  const reload = useCallback(() => setRound((now) => now + 1), [])
  return query === '' ? { explained: null, error: null, reload } : { explained, error, reload }
}
