'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { type NewSession, type SessionUser, askSessionState, extendSession } from './sessionState'

/** So long before the end (milliseconds) somebody who is not busy is asked whether to stay. */
const WARN_MS = 120_000
/** Who typed or pressed something so recently is at work: the session goes on without a question. */
const BUSY_MS = 600_000
/** Coming back to the window asks the server how things are, at most this often. */
const LOOK_AGAIN_MS = 15_000
/** A server whose clock is behind ours says "not yet": then we look again after this. */
const RETRY_MS = 5_000
/** Under this name the tabs of a browser tell each other who is signed in. */
const WHO = 'vraagbaak.user'
/** Longer timers fire at once in browsers. */
const MAX_TIMER_MS = 2_147_000_000

interface ClockOptions {
  expiresAt: number | null
  send: RefObject<typeof fetch>
  user: SessionUser | null
  onSession: (session: NewSession) => void
  onNearEnd: (at: number) => void
  /** It goes on after all: another tab saw to it. */
  onBack: () => void
  /** Nobody is signed in any more, or somebody else is, by that name. */
  onEnd: (other: string | null) => void
}

/** Tells in time that a session ends, and when it has, also when another tab ended or lengthened it. */
export function useSessionClock(options: ClockOptions): void {
  const { expiresAt, user } = options
  const latest = useRef(options)
  const lastBusy = useRef(0)
  const lastLook = useRef(0)
  const [end, setEnd] = useState(expiresAt)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => setEnd(expiresAt), [expiresAt])

  useEffect(() => {
    const busy = () => {
      lastBusy.current = Date.now()
    }
    const events = ['keydown', 'pointerdown'] as const
    for (const name of events) window.addEventListener(name, busy, { capture: true, passive: true })
    return () => {
      for (const name of events) window.removeEventListener(name, busy, { capture: true })
    }
  }, [])

  useEffect(() => {
    if (!user) return
    const look = async () => {
      const { send, onEnd, onBack } = latest.current
      const state = await askSessionState(send.current, user)
      if (state.kind === 'gone') onEnd(null)
      if (state.kind === 'other') onEnd(state.name)
      if (state.kind !== 'fine') return null
      if (state.expiresAt > Date.now() + WARN_MS) onBack()
      return state.expiresAt
    }
    const onReturn = () => {
      if (document.visibilityState !== 'visible' || Date.now() - lastLook.current < LOOK_AGAIN_MS) return
      lastLook.current = Date.now()
      void look().then((at) => at !== null && setEnd(at))
    }
    const nearEnd = async () => {
      const at = await look()
      if (at === null) return
      if (at > Date.now() + WARN_MS) return setEnd(at)
      const isBusy = Date.now() - lastBusy.current < BUSY_MS
      const session = isBusy ? await extendSession(latest.current.send.current) : null
      if (session) latest.current.onSession(session)
      else latest.current.onNearEnd(at)
    }
    const atEnd = async () => {
      const at = await look()
      if (at !== null) setEnd(Math.max(at, Date.now() + RETRY_MS))
    }
    // Whoever signs in in one tab is signed in in all: what is saved here would be saved in their name.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key === WHO && newValue !== user.id) void look()
    }
    tellTabs(user.id)
    window.addEventListener('storage', onStorage)
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    const timers = end === null ? [] : [later(end - WARN_MS, nearEnd), later(end, atEnd)]
    return () => {
      window.removeEventListener('storage', onStorage)
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
      timers.forEach(clearTimeout)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [end, user?.id])
}

function later(moment: number, act: () => Promise<void>): ReturnType<typeof setTimeout> {
  return setTimeout(() => void act(), Math.min(Math.max(moment - Date.now(), 0), MAX_TIMER_MS))
}

function tellTabs(userId: string): void {
  try {
    window.localStorage.setItem(WHO, userId)
  } catch {
    // Storage is switched off: coming back to the tab still tells.
  }
}
