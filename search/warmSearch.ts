import type { SearchConnection } from './connection'
import { lexicon } from './dutch/lexicon'
import { indexKeys } from './indexing'
import { parseQuery } from './parseQuery'
import type { IndexKey } from './searchDocument'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Loads what the first search would wait for: the word list (half a second), the everyday words, and the copy
 * of each index. Returns at once and never throws; what is not there yet is tried again until it is.
 */
export function warmSearch(connection: SearchConnection, keys: readonly IndexKey[] = indexKeys): void {
  setImmediate(() => {
    warmWords()
    for (const key of keys) void follow(connection, key)
  })
}

/** Loads the word list and the everyday words only: for a process that indexes and does not search. */
export function warmWords(): void {
  lexicon()
  parseQuery('vuilnisbak')
}

async function follow(connection: SearchConnection, key: IndexKey): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await connection.follow(key).load()
      return
    } catch {
      // No index yet, or no server: a search meanwhile hears of it and turns to PostgreSQL.
      await new Promise((resolve) => setTimeout(resolve, pause).unref())
    }
  }
}
