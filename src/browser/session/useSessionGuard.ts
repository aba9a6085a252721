'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { guardedFetch, type SentRequest } from './guardedFetch'
import { tellFormWrite } from './formWrites'
import { isByUser } from './isByUser'
import { type NewSession, type SessionUser, askSessionState } from './sessionState'
import { useSessionClock } from './useSessionClock'

/** `ending`: soon, at that moment. `over`: nobody is signed in, or `other` is; `isSaving` when something waits to be saved. */
export type SessionPhase = { kind: 'fine' } | { kind: 'ending'; at: number } | { kind: 'over'; other: string | null; isSaving: boolean }

interface GuardOptions {
  /** Null on a page for nobody, such as the one for signing in. */
  user: SessionUser | null
  /** When the session ends (milliseconds since 1970), if the page knows. */
  expiresAt: number | null
  isWatched: (request: SentRequest) => boolean
  onSession: (session: NewSession) => void
}

export interface SessionGuard {
  phase: SessionPhase
  /** The user chose to sign in later: what is typed is kept in the browser only. */
  isBarred: boolean
  /** The browser's own fetch: what signs in must not wait for signing in. */
  send: typeof fetch
  /** Goes on with a new session: what waited is sent now. */
  goOn: (session: NewSession) => void
  /** Closes the dialog without signing in: what waited is refused. */
  giveUp: () => void
  askToSignIn: () => void
}

/** Watches over the session of this page: refused requests wait for signing in again, and an end that comes near is told. */
export function useSessionGuard({ user, expiresAt, isWatched, onSession }: GuardOptions): SessionGuard {
  const [phase, setPhase] = useState<SessionPhase>({ kind: 'fine' })
  const [isBarred, setBarred] = useState(false)
  const raw = useRef<typeof fetch>(async (input, init) => window.fetch(input, init))
  const waiting = useRef<PromiseWithResolvers<boolean> | null>(null)
  const other = useRef<string | null>(null)
  const latest = useRef({ user, isWatched, isBarred })
  useLayoutEffect(() => {
    latest.current = { user, isWatched, isBarred }
  })

  const isSessionOver = useCallback(async () => {
    if (!latest.current.user) return false
    const state = await askSessionState(raw.current, latest.current.user)
    other.current = state.kind === 'other' ? state.name : null
    return state.kind === 'gone' || state.kind === 'other'
  }, [])

  const open = useCallback((isSaving: boolean) => {
    waiting.current ??= Promise.withResolvers<boolean>()
    setPhase((before) => ({ kind: 'over', other: other.current, isSaving: isSaving || (before.kind === 'over' && before.isSaving) }))
    return waiting.current.promise
  }, [])

  useLayoutEffect(() => {
    const own = window.fetch
    raw.current = own.bind(window)
    const guarded = guardedFetch(raw.current, {
      isWatched: (request) => latest.current.user !== null && latest.current.isWatched(request),
      isSessionOver,
      // Whoever chose to sign in later is asked again by what they do, not by what the page does by itself.
      signInAgain: async (request) => (isByUser(request) || !latest.current.isBarred ? open(isByUser(request)) : false),
      onAnswer: tellFormWrite,
    })
    window.fetch = guarded
    return () => {
      if (window.fetch === guarded) window.fetch = own
    }
  }, [isSessionOver, open])

  const settle = (isSignedIn: boolean) => {
    waiting.current?.resolve(isSignedIn)
    waiting.current = null
    setBarred(!isSignedIn)
    setPhase({ kind: 'fine' })
  }
  const goOn = (session: NewSession) => {
    onSession(session)
    settle(true)
  }

  useSessionClock({
    expiresAt: user ? expiresAt : null,
    send: raw,
    user,
    onSession,
    onNearEnd: (at) => setPhase((before) => (before.kind === 'fine' ? { kind: 'ending', at } : before)),
    // Another tab saw to it: what waited here can go on.
    onBack: () => settle(true),
    onEnd: (name) => {
      other.current = name
      if (!latest.current.isBarred) void open(false)
    },
  })

  useEffect(() => {
    if (user) return
    // Signed out on purpose: nothing waits any more.
    waiting.current?.resolve(false)
    waiting.current = null
    setPhase({ kind: 'fine' })
    setBarred(false)
  }, [user])

  return {
    phase,
    isBarred,
    send: (input, init) => raw.current(input, init),
    goOn,
    giveUp: () => settle(false),
    askToSignIn: () => void open(false),
  }
}
