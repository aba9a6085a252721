'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Lifecycle } from '../../api/lifecycle/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

interface LifecycleState {
  lifecycle: Lifecycle | null
  error: string | null
  reload: () => void
}

/**
 * The state of one VAC, fetched anew whenever `version` changes (the document was saved, published or
 * taken offline) and on `reload`. The last known state stays on screen meanwhile.
 */
export function useLifecycle(id: number | string | undefined, { version, language }: { version: string; language: Language }): LifecycleState {
  const [lifecycle, setLifecycle] = useState<Lifecycle | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [round, setRound] = useState(0)

  /** What is asked for; a new object asks again. */
  const request = useMemo(() => ({ id, language, version, round }), [id, language, version, round])

  useEffect(() => {
    if (request.id === undefined) return
    const aborter = new AbortController()
    const load = async () => {
      const answer = await requestJson<Lifecycle>(`/v1/lifecycle/${request.id}`, { language: request.language, signal: aborter.signal })
      if (aborter.signal.aborted) return
      setError(answer.isOk ? null : answer.message)
      if (answer.isOk) setLifecycle(answer.data)
    }
    load().catch((cause: unknown) => {
      if (!aborter.signal.aborted) throw cause
    })
    return () => aborter.abort()
  }, [request])

  const reload = useCallback(() => setRound((now) => now + 1), [])
  return { lifecycle, error, reload }
}
