'use client'

import { type ReactNode, useState } from 'react'
import type { SentRequest } from '../../../browser/session/guardedFetch'
import { SessionDialog } from '../../../browser/session/SessionDialog'
import type { SessionUser } from '../../../browser/session/sessionState'
import { useSessionGuard } from '../../../browser/session/useSessionGuard'
import { OpenUnsavedStore } from '../../../browser/unsaved/OpenUnsavedStore'

interface Props {
  user: SessionUser
  /** With which this user's unsent reports are sealed. */
  unsavedKey: string
  children: ReactNode
}

/** Around the agent screen: a report that is refused because the session ended waits for signing in again on the same page. */
export function AgentSession({ user, unsavedKey, children }: Props) {
  const [expiresAt, setExpiresAt] = useState<number | null>(null)
  const guard = useSessionGuard({ user, expiresAt, isWatched, onSession: ({ exp }) => setExpiresAt(exp * 1000) })
  return (
    <>
      <OpenUnsavedStore userId={user.id} unsavedKey={unsavedKey} />
      {children}
      <SessionDialog guard={guard} user={user} language="nl" />
    </>
  )
}

/** A search must not ask for a password while the caller talks: the screen itself says that nobody is signed in. */
function isWatched({ path, method }: SentRequest): boolean {
  return path === '/v1/flags' && method === 'POST'
}
