import { useCallback, useEffect, useRef, useState } from 'react'
import type { AgentAnswer } from './agentAnswer'
import { fetchJson, type RequestFailure } from './fetchJson'

export interface AnswerState {
  /** The answer asked for, or while that one is on its way the one before it. */
  answer: AgentAnswer | null
  failure: RequestFailure | null
  isSlow: boolean
  retry: () => void
}

export interface AnswerInput {
  uuid: string | null
  municipality: string | null
  /** Milliseconds to wait first: while somebody types, every letter may bring another first result. */
  delay: number
}

/** Walking back through the list should be instant, and a text changed meanwhile soon be seen. */
const FRESH_MS = 30_000
const MAX_KEPT = 50
const SLOW_MS = 300

interface Kept {
  answer: AgentAnswer
  at: number
}

/** The answer for one VAC, kept half a minute; the one before it stays until the new one is there. */
export function useAnswer({ uuid, municipality, delay }: AnswerInput): AnswerState {
  const kept = useRef(new Map<string, Kept>())
  const [answer, setAnswer] = useState<AgentAnswer | null>(null)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const [isSlow, setIsSlow] = useState(false)
  const [attempt, setAttempt] = useState(0)

  const request = useCallback(
    async (wanted: string, signal: AbortSignal) => {
      const parameters = municipality === null ? '' : `?${new URLSearchParams({ municipality })}`
      const result = await fetchJson<AgentAnswer>(`/v1/agent/vacs/${wanted}${parameters}`, { signal })
      if (signal.aborted) return
      setFailure(result.ok ? null : result.failure)
      if (!result.ok) return
      setAnswer(result.value)
      keep(kept.current, `${wanted} ${municipality}`, result.value)
    },
    [municipality],
  )

  useEffect(() => {
    setIsSlow(false)
    if (uuid === null) {
      setAnswer(null)
      setFailure(null)
      return
    }
    const known = kept.current.get(`${uuid} ${municipality}`)
    if (known && Date.now() - known.at < FRESH_MS) {
      setAnswer(known.answer)
      setFailure(null)
      return
    }
    const abort = new AbortController()
    const start = setTimeout(() => {
      request(uuid, abort.signal)
        .catch((error: unknown) => {
          if (!abort.signal.aborted) throw error
        })
        .finally(() => {
          clearTimeout(slow)
          if (!abort.signal.aborted) setIsSlow(false)
        })
    }, delay)
    const slow = setTimeout(() => setIsSlow(true), delay + SLOW_MS)
    return () => {
      clearTimeout(start)
      clearTimeout(slow)
      abort.abort()
    }
    // `delay` only matters at the moment the uuid changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [uuid, municipality, attempt, request])

  const retry = () => {
    kept.current.delete(`${uuid} ${municipality}`)
    setAttempt((count) => count + 1)
  }
  return { answer, failure, isSlow, retry }
}

function keep(kept: Map<string, Kept>, key: string, answer: AgentAnswer): void {
  kept.delete(key)
  kept.set(key, { answer, at: Date.now() })
  const oldest = kept.keys().next().value
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
}
