import { useEffect, useEffectEvent, useRef } from 'react'
import type { RequestFailure } from './fetchJson'

/** A first wait (ms), doubled each time up to the longest: a server that comes back should not be met by everybody at once. */
const FIRST_MS = 2_000
const LONGEST_MS = 30_000

/** Whether it passes by itself, so that trying again helps. */
export function isPassing(failure: RequestFailure): boolean {
  return failure.kind === 'offline' || failure.kind === 'away' || failure.kind === 'failed'
}

/**
 * Tries again by itself while nothing answers: after some seconds, and at once when the network is back. Who was
 * signed out is tried again when this window is looked at anew: the agent may have signed in elsewhere.
 */
export function useRetry(failure: RequestFailure | null, retry: () => void): void {
  const tries = useRef(0)
  const again = useEffectEvent(() => {
    tries.current += 1
    retry()
  })
  useEffect(() => {
    if (failure === null) tries.current = 0
    if (failure === null || !(isPassing(failure) || failure.kind === 'unauthenticated')) return
    const onEvent = () => again()
    const event = isPassing(failure) ? 'online' : 'focus'
    const timer = isPassing(failure) ? setTimeout(onEvent, Math.min(FIRST_MS * 2 ** tries.current, LONGEST_MS)) : undefined
    window.addEventListener(event, onEvent)
    return () => {
      clearTimeout(timer)
      window.removeEventListener(event, onEvent)
    }
  }, [failure])
}
