import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AgentAnswer } from './agentAnswer'
import { fetchJson, type RequestFailure } from '../parts/fetchJson'
import { useRetry } from '../parts/useRetry'

export interface AnswerState {
  /** The answer asked for, or while that one is on its way the one before it. */
  answer: AgentAnswer | null
  /** `answer` was read for another municipality than the one that is chosen now. */
  isElsewhere: boolean
  failure: RequestFailure | null
  isSlow: boolean
  /** The text was changed while it stood here. */
  isRenewed: boolean
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
/** An answer that stands open is looked up again this often (ms): it may be withdrawn or mended during a call. */
const RENEW_MS = 30_000

interface Kept {
  answer: AgentAnswer
  at: number
}

/** The answer for one VAC, kept half a minute; the one before it stays until the new one is there. */
export function useAnswer({ uuid, municipality, delay }: AnswerInput): AnswerState {
  const kept = useRef(new Map<string, Kept>())
  const [read, setRead] = useState<{ answer: AgentAnswer; municipality: string | null } | null>(null)
  const answer = read?.answer ?? null
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const [isSlow, setIsSlow] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [renewed, setRenewed] = useState<string | null>(null)

  const request = useCallback(
    async (wanted: string, signal: AbortSignal) => {
      const result = await fetchJson<AgentAnswer>(answerAddress(wanted, municipality), { signal })
      if (signal.aborted) return
      setFailure(result.ok ? null : result.failure)
      if (!result.ok) return
      setRead({ answer: result.value, municipality })
      keep(kept.current, `${wanted} ${municipality}`, result.value)
    },
    [municipality],
  )

  useEffect(() => {
    setIsSlow(false)
    if (uuid === null) {
      setRead(null)
      setFailure(null)
      return
    }
    const known = kept.current.get(`${uuid} ${municipality}`)
    if (known && Date.now() - known.at < FRESH_MS) {
      setRead({ answer: known.answer, municipality })
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
  useRetry(uuid === null ? null : failure, retry)
  useRenewal({
    shown: read !== null && read.answer.vac.uuid === uuid && read.municipality === municipality ? read.answer : null,
    municipality,
    onGone: (gone) => {
      kept.current.delete(`${uuid} ${municipality}`)
      setFailure(gone)
    },
    onFound: () => setFailure(null),
    onChanged: (changed) => {
      setRead({ answer: changed, municipality })
      setRenewed(changed.vac.uuid)
      keep(kept.current, `${changed.vac.uuid} ${municipality}`, changed)
    },
  })
  useEffect(() => setRenewed(null), [uuid])
  return {
    answer,
    isElsewhere: read !== null && read.municipality !== municipality,
    failure,
    isSlow,
    isRenewed: renewed !== null && renewed === uuid,
    retry,
  }
}

interface Renewal {
  shown: AgentAnswer | null
  municipality: string | null
  onGone: (failure: RequestFailure) => void
  /** It is there, also when it was gone a moment ago. */
  onFound: () => void
  onChanged: (answer: AgentAnswer) => void
}

/** Looks an answer up again while it is looked at. What fails otherwise than by being gone is no news: it will be tried again. */
function useRenewal({ shown, municipality, onGone, onFound, onChanged }: Renewal): void {
  const look = useEffectEvent(async (signal: AbortSignal) => {
    if (shown === null || document.visibilityState !== 'visible') return
    const result = await fetchJson<AgentAnswer>(answerAddress(shown.vac.uuid, municipality), { signal }).catch(() => null)
    if (result === null || signal.aborted) return
    if (!result.ok && result.failure.kind === 'notFound') onGone(result.failure)
    if (result.ok) onFound()
    if (result.ok && isOtherText(result.value, shown)) onChanged(result.value)
  })
  const uuid = shown?.vac.uuid ?? null
  useEffect(() => {
    if (uuid === null) return
    const abort = new AbortController()
    const timer = setInterval(() => void look(abort.signal), RENEW_MS)
    return () => {
      clearInterval(timer)
      abort.abort()
    }
  }, [uuid, municipality])
}

/** Whether there is something else to say; the number of open flags may differ. */
function isOtherText(one: AgentAnswer, other: AgentAnswer): boolean {
  const textOf = ({ vac, phone }: AgentAnswer) => JSON.stringify([vac, phone])
  return textOf(one) !== textOf(other)
}

function answerAddress(uuid: string, municipality: string | null): string {
  return `/v1/agent/vacs/${uuid}${municipality === null ? '' : `?${new URLSearchParams({ municipality })}`}`
}

function keep(kept: Map<string, Kept>, key: string, answer: AgentAnswer): void {
  kept.delete(key)
  kept.set(key, { answer, at: Date.now() })
  const oldest = kept.keys().next().value
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
}
