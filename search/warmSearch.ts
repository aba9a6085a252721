import type { SearchConnection } from './connection'
import { lexicon } from '../dutch/lexicon'
import { indexKeys } from '../meilisearch/indexing'
import { parseQuery } from '../query/parseQuery'
import type { IndexKey } from '../documents/searchDocument'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** A copy that nobody searches is compared so often: who searches first after a large import does not wait for all of it. */
const KEEP_UP_MS = 2_000

/**
 * Loads what the first search would wait for: the word list (half a second), the everyday words, and the copy
 * of each index, which is kept up to date from then on. Resolves when each was tried once; what is not there yet is
 * tried again until it is. Never throws.
 */
export async function warmSearch(connection: SearchConnection, keys: readonly IndexKey[] = indexKeys): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  warmWords()
  await Promise.all(keys.map((key) => follow(connection, key)))
}

/** Loads the word list and the everyday words only: for a process that indexes and does not search. */
export function warmWords(): void {
  lexicon()
  parseQuery('vuilnisbak')
}

/** Resolves after the first try. */
async function follow(connection: SearchConnection, key: IndexKey, pause = FIRST_PAUSE_MS): Promise<void> {
  try {
    await connection.follow(key).load()
    // a search that comes while Meilisearch is away hears of it
    setInterval(
      () =>
        void connection
          .follow(key)
          .current()
          .catch(() => null),
      KEEP_UP_MS,
    ).unref()
  } catch {
    // No index yet, or no server: a search meanwhile hears of it and turns to PostgreSQL.
    setTimeout(() => void follow(connection, key, Math.min(pause * 2, LONGEST_PAUSE_MS)), pause).unref()
  }
}
