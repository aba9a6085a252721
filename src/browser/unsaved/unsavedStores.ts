import { createUnsavedStore, forgetOldTexts, type UnsavedStore } from './unsavedStore'

/** The store of each user whose key a page of theirs brought along. */
const stores = new Map<string, UnsavedStore>()
const listeners = new Set<() => void>()
const storage = () => window.localStorage

/** Opens the store of a user with the key (32 bytes, base64) that the server gave this user's page. Does nothing when it is open. */
export function openUnsavedStore(userId: string, key: string): void {
  if (stores.has(userId)) return
  if (stores.size === 0) {
    try {
      forgetOldTexts(storage, Date.now())
    } catch {
      // Storage is switched off: there is nothing to forget.
    }
  }
  stores.set(userId, createUnsavedStore({ storage, userId, key }))
  listeners.forEach((listener) => listener())
}

/** The store of a user, or null until a page brought the key. */
export function unsavedStoreOf(userId: string | null): UnsavedStore | null {
  return userId === null ? null : (stores.get(userId) ?? null)
}

export function onUnsavedStoreOpened(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
