'use client'

import { useEffect, useRef, useState } from 'react'
import type { UnsavedStore } from './unsavedStore'

interface Kept<T> {
  store: UnsavedStore | null
  /** Where it belongs; another place is another text. */
  place: string
  title: string
  initial: T
  /** Whether what was kept still has the shape that this page works with. */
  accepts: (value: unknown) => value is T
}

/** One name: a small form is opened once, and what was typed last counts. */
const INSTANCE = 'form'

/**
 * What a small form holds, kept in this browser until it is sent: it is there again after a refresh, a closed tab or an
 * ended session. `wasKept` tells that it came from before. Call `forget` once it is sent or thrown away.
 */
export function useKeptState<T extends object>({ store, place, title, initial, accepts }: Kept<T>) {
  const [value, setValue] = useState(initial)
  const [wasKept, setWasKept] = useState(false)
  const isTouched = useRef(false)
  const first = useRef({ initial, accepts })

  useEffect(() => {
    const kept = isTouched.current ? undefined : store?.list(place)[0]?.values
    if (kept === undefined || !first.current.accepts(kept)) return
    setValue(kept)
    setWasKept(true)
  }, [store, place])

  const change = (part: Partial<T>) => {
    isTouched.current = true
    const next = { ...value, ...part }
    setValue(next)
    store?.put({ place, instance: INSTANCE, typedAt: Date.now(), title, values: next as Record<string, unknown>, before: {} })
  }
  const forget = () => {
    isTouched.current = false
    setWasKept(false)
    setValue(first.current.initial)
    store?.remove({ place, instance: INSTANCE })
  }
  return { value, change, forget, wasKept }
}
