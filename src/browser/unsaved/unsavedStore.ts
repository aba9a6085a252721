import { openText, sealText } from './sealedText'

/** What somebody typed into one form and has not saved. */
export interface UnsavedText {
  /** Where it belongs: "vacs/12", "vacs/new", "settings". */
  place: string
  /** Which opened form it comes from: two tabs never write over each other. */
  instance: string
  /** Milliseconds since 1970. */
  typedAt: number
  /** What it is about, to be told apart by. */
  title: string
  /** The changed fields, by name. */
  values: Record<string, unknown>
  /** What those fields held when typing began. */
  before: Record<string, unknown>
}

/** `pageOnly`: the browser keeps nothing, so it lasts as long as the page. `full`: the browser has no room left. */
export type Keeping = 'kept' | 'pageOnly' | 'full'

export interface UnsavedStore {
  /** Newest first; of one place, or of all. */
  list: (place?: string) => UnsavedText[]
  put: (text: UnsavedText) => Keeping
  remove: (text: Pick<UnsavedText, 'place' | 'instance'>) => void
  /** Called after every change of this page or another tab. Gives the way to stop. */
  subscribe: (onChange: () => void) => () => void
}

interface StoreOptions {
  storage: () => Storage
  userId: string
  /** 32 bytes in base64. */
  key: string
}

const PREFIX = 'vraagbaak.unsaved.'
/** What nobody came back for in this time goes: other people may use this computer. */
const KEEP_MS = 30 * 86_400_000

/** What one user typed and has not saved, kept in this browser so that only this user can read it. */
export function createUnsavedStore({ storage, userId, key }: StoreOptions): UnsavedStore {
  const own = `${PREFIX}${userId}.`
  /** Stands in for a browser that keeps nothing, or has no room. */
  const page = new Map<string, UnsavedText>()
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  const nameOf = ({ place, instance }: Pick<UnsavedText, 'place' | 'instance'>) => `${own}${place}.${instance}`

  const read = (name: string): UnsavedText | null => {
    const value = storage().getItem(name) ?? ''
    const text = openText(value.slice(value.indexOf('.') + 1), { key, place: name })
    return text === null ? null : (JSON.parse(text) as UnsavedText)
  }

  return {
    list: (place) => {
      const start = place === undefined ? own : `${own}${place}.`
      const names = new Set([...namesIn(storage), ...page.keys()])
      const found = [...names].filter((name) => name.startsWith(start)).flatMap((name) => page.get(name) ?? read(name) ?? [])
      return found.filter((text) => place === undefined || text.place === place).sort((a, b) => b.typedAt - a.typedAt)
    },
    put: (text) => {
      const name = nameOf(text)
      const keeping = write(storage, { name, value: `${text.typedAt}.${sealText(JSON.stringify(text), { key, place: name })}` })
      if (keeping === 'kept') page.delete(name)
      else page.set(name, text)
      changed()
      return keeping
    },
    remove: (text) => {
      page.delete(nameOf(text))
      tolerate(() => storage().removeItem(nameOf(text)))
      changed()
    },
    subscribe: (onChange) => {
      const onStorage = ({ key: name }: StorageEvent) => (name === null || name.startsWith(own)) && onChange()
      listeners.add(onChange)
      window.addEventListener('storage', onStorage)
      return () => {
        listeners.delete(onChange)
        window.removeEventListener('storage', onStorage)
      }
    },
  }
}

/** Takes away what is older than anybody comes back for, of every user. `now` in milliseconds since 1970. */
export function forgetOldTexts(storage: () => Storage, now: number): void {
  for (const name of namesIn(storage)) {
    const typedAt = Number.parseInt(storage().getItem(name) ?? '', 10)
    if (!(now - typedAt < KEEP_MS)) storage().removeItem(name)
  }
}

function namesIn(storage: () => Storage): string[] {
  return tolerate(() => Object.keys(storage()).filter((name) => name.startsWith(PREFIX))) ?? []
}

function write(storage: () => Storage, { name, value }: { name: string; value: string }): Keeping {
  try {
    storage().setItem(name, value)
    return 'kept'
  } catch (error) {
    // An older text of the same form must not come back as if it were the newest.
    tolerate(() => storage().removeItem(name))
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'pageOnly'
  }
}

/** Browsers throw on every use of a storage that is switched off by policy. */
function tolerate<T>(use: () => T): T | null {
  try {
    return use()
  } catch {
    return null
  }
}
