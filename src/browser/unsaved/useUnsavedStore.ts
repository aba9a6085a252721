'use client'

import { useSyncExternalStore } from 'react'
import type { UnsavedStore } from './unsavedStore'
import { onUnsavedStoreOpened, unsavedStoreOf } from './unsavedStores'

/** Where this user's unsaved text is kept in this browser; null until it is open. */
export function useUnsavedStore(userId: string | number | null | undefined): UnsavedStore | null {
  const id = userId === null || userId === undefined ? null : String(userId)
  return useSyncExternalStore(
    onUnsavedStoreOpened,
    () => unsavedStoreOf(id),
    () => null,
  )
}
