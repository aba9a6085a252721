'use client'

import { useEffect } from 'react'
import { openUnsavedStore } from './unsavedStores'

/** Brings the key of the user for whom the server made this page. Shows nothing. */
export function OpenUnsavedStore({ userId, unsavedKey }: { userId: string; unsavedKey: string }) {
  useEffect(() => openUnsavedStore(userId, unsavedKey), [userId, unsavedKey])
  return null
}
