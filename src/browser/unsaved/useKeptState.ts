'use client'

import { useEffect, useRef, useState } from 'react'
import { forgetForm, keepForm, keptForm } from './smallForm'
import type { UnsavedStore } from './unsavedStore'

interface Kept<T> {
  store: UnsavedStore | null
  /** Where it belongs, in words that anybody may read. A component that goes on to another place must be made anew. */
  place: string
  /** What it is about, among the forms of a place. */
  title: string
  initial: T
  /** Whether what was kept still has the shape that this page works with. */
  accepts: (value: unknown) => value is T
}

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
    const kept = isTouched.current ? undefined : keptForm(store, { place, title })
    if (kept === undefined || !first.current.accepts(kept)) return
    setValue(kept)
    setWasKept(true)
  }, [store, place, title])

  const change = (part: Partial<T>) => {
    isTouched.current = true
    const next = { ...value, ...part }
    setValue(next)
    keepForm(
      store,
      { place, title },
      { values: next as Record<string, unknown>, initial: first.current.initial as Record<string, unknown> },
    )
  }
  const forget = () => {
    isTouched.current = false
    setWasKept(false)
    setValue(first.current.initial)
    forgetForm(store, { place, title })
  }
  return { value, change, forget, wasKept }
}
