'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { SentRequest } from '../../browser/session/guardedFetch'
import { SessionDialog } from '../../browser/session/SessionDialog'
import type { NewSession } from '../../browser/session/sessionState'
import { useSessionGuard } from '../../browser/session/useSessionGuard'
import { useAdminLanguage } from '../useAdminLanguage'

/**
 * Payload leaves the page, and what was typed on it, at the moment a session ends. It is told of an end this far away
 * (milliseconds), so that ours comes first. Longer than any session, shorter than the longest timer of a browser.
 */
const FAR_MS = 20 * 86_400_000

/** Around the whole admin: who must sign in again does so in a dialog on the same page, and what was refused goes on. */
export function AdminSession({ children }: { children: ReactNode }) {
  const language = useAdminLanguage()
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const [expiresAt, setExpiresAt] = useState<number | null>(null)

  useEffect(() => {
    if (!user || !tokenExpirationMs || tokenExpirationMs > Date.now() + FAR_MS / 2) return
    setExpiresAt(tokenExpirationMs)
    setUser({ user, token: token ?? '', exp: (Date.now() + FAR_MS) / 1000 })
  }, [user, token, tokenExpirationMs, setUser])

  const userId = user ? String(user.id) : null
  const sessionUser = useMemo(
    () => (user && userId !== null ? { id: userId, name: String(user.name ?? user.email), email: String(user.email) } : null),
    [user, userId],
  )
  const onSession = (session: NewSession) =>
    setUser({ user: session.user as NonNullable<typeof user>, token: session.token ?? session.refreshedToken ?? '', exp: session.exp })
  const guard = useSessionGuard({ user: sessionUser, expiresAt, isWatched, onSession })

  return (
    <>
      {children}
      {sessionUser && <SessionDialog guard={guard} user={sessionUser} language={language} />}
    </>
  )
}

/** Signing in and out, and asking who is, must not wait for signing in. */
const NEVER = /^\/api\/users\/(login|logout|me|refresh-token|forgot-password|reset-password|unlock|first-register|init)$/

function isWatched({ path, isAction }: SentRequest): boolean {
  return path !== null && (isAction || (/^\/(api|v1)\//.test(path) && !NEVER.test(path)))
}
