import { useCallback, useSyncExternalStore } from 'react'
import { storedName } from './storedName'

/** Prefix of all we keep in the browser. */
const PREFIX = 'vraagbaak.agent.'
/** The browser's own `storage` event reaches only other windows. */
const CHANGED = 'vraagbaak-stored'

interface Stored<T> {
  name: string
  /** Id of the user whose it is: colleagues share a computer. Without it, it is of the computer. */
  owner?: string
  fallback: T
  accepts: (value: unknown) => value is T
}

/**
 * A setting kept in this browser, as JSON. The fallback holds on the server,
 * while nothing is stored, when it has another shape, and when the browser
 * refuses storage; then it lasts as long as the page.
 */
export function useStored<T>(stored: Stored<T>): [T, (value: T) => void] {
  const { fallback, accepts } = stored
  const name = storedName(stored.name, stored.owner)
  const text = useSyncExternalStore(
    subscribe,
    () => readText(name),
    () => null,
  )
  const set = useCallback((value: T) => writeText(name, JSON.stringify(value)), [name])
  return [parse(text, { fallback, accepts }), set]
}

const memory = new Map<string, string>()

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange)
  window.addEventListener(CHANGED, onChange)
  return () => {
    window.removeEventListener('storage', onChange)
    window.removeEventListener(CHANGED, onChange)
  }
}

function readText(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name) ?? memory.get(name) ?? null
  } catch {
    // Storage is switched off by policy: the page's own memory stands in.
    return memory.get(name) ?? null
  }
}

function writeText(name: string, text: string): void {
  memory.set(name, text)
  try {
    window.localStorage.setItem(PREFIX + name, text)
  } catch {
    // Full or forbidden: the value above holds until the page closes.
  }
  window.dispatchEvent(new Event(CHANGED))
}

function parse<T>(text: string | null, { fallback, accepts }: Omit<Stored<T>, 'name' | 'owner'>): T {
  if (text === null) return fallback
  try {
    const value: unknown = JSON.parse(text)
    return accepts(value) ? value : fallback
  } catch {
    return fallback
  }
}
