import type { SearchConnection } from './copy/connection'
import type { IndexFollower } from './copy/indexFollower'
import { lexicon } from './dutch/lexicon'
import type { IndexKey } from './documents/searchDocument'
import { indexKeys } from './meilisearch/indexing'
import { listenForWrites } from './postgres/listenForWrites'
import { parseQuery } from './query/parseQuery'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** A copy is compared so often, whoever searches: it may answer only while Meilisearch is there, and a write may not be heard. */
const KEEP_UP_MS = 2_000

/**
 * Loads what the first search would wait for: the word list (half a second), the everyday words, and the copy
 * of each index, which is kept up to date from then on: index jobs tell of what they write. Resolves when each was tried once; what is not there yet is
 * tried again until it is. Never throws.
 */
export async function warmSearch(connection: SearchConnection, keys: readonly IndexKey[] = indexKeys): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  warmWords()
  const followers = keys.map((key) => connection.follow(key))
  await Promise.all([
    ...followers.map((follower) => follow(follower)),
    listenForWrites({
      onWritten: () => followers.forEach((follower) => follower.writtenElsewhere()),
      onListening: (isListening) => followers.forEach((follower) => follower.listening(isListening)),
    }),
  ])
}

/** Loads the word list and the everyday words only: for a process that indexes and does not search. */
export function warmWords(): void {
  lexicon()
  parseQuery('vuilnisbak')
}

/** Resolves after the first try. */
async function follow(follower: Pick<IndexFollower<IndexKey>, 'load' | 'refreshOrTolerate'>, pause = FIRST_PAUSE_MS): Promise<void> {
  try {
    await follower.load()
    // a search that comes while Meilisearch is away hears of it
    setInterval(() => void follower.refreshOrTolerate().catch(() => null), KEEP_UP_MS).unref()
  } catch {
    // No index yet, or no server: a search meanwhile hears of it and turns to PostgreSQL.
    setTimeout(() => void follow(follower, Math.min(pause * 2, LONGEST_PAUSE_MS)), pause).unref()
  }
}
