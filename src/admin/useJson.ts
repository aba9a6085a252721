'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../messages/language'
import { requestJson } from './requestJson'

interface Options {
  language: Language
  /** What is sent; with it the request is a POST. What it holds counts, not which object it is. */
  body?: Record<string, unknown>
  /** Asks again when it changes. */
  version?: string
  /** For what is typed: how long nothing must change before it is asked, in milliseconds. */
  quiet?: number
}

interface JsonState<T> {
  /** The newest answer and the address that it answers; it stays while the next one is on its way. */
  answer: { url: string; data: T } | null
  /** Why the newest request failed, in words. */
  error: string | null
  /** Asks the same again. */
  reload: () => void
}

const NOTHING = { answer: null, error: null }

/** What our own API or Payload's answers to an address, fetched anew whenever that changes. Asks and holds nothing while it is null. */
export function useJson<T>(url: string | null, { language, body, version = '', quiet = 0 }: Options): JsonState<T> {
  const [state, setState] = useState<Omit<JsonState<T>, 'reload'>>(NOTHING)
  const [round, setRound] = useState(0)
  const sent = body && JSON.stringify(body)

  useEffect(() => {
    if (url === null) return setState(NOTHING)
    setState((before) => (before.error === null ? before : { ...before, error: null }))
    const aborter = new AbortController()
    const load = async () => {
      const more = sent === undefined ? {} : { method: 'POST' as const, body: JSON.parse(sent) as Record<string, unknown> }
      const answer = await requestJson<T>(url, { language, signal: aborter.signal, ...more })
      if (aborter.signal.aborted) return
      setState((before) => (answer.isOk ? { answer: { url, data: answer.data }, error: null } : { ...before, error: answer.message }))
    }
    const timer = setTimeout(() => {
      load().catch((cause: unknown) => {
        if (!aborter.signal.aborted) throw cause
      })
    }, quiet)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [url, sent, version, language, quiet, round])

  const reload = useCallback(() => setRound((now) => now + 1), [])
  return url === null ? { ...NOTHING, reload } : { ...state, reload }
}
