import { env } from '../../src/env'
import { createSearchClient } from '../meilisearch/client'
import { IndexFollower } from './indexFollower'
import { type IndexServer, indexUid } from '../meilisearch/indexServer'
import type { IndexKey } from '../documents/searchDocument'

/** An installation's indexes with their copies. Make one per process. */
export interface SearchConnection extends IndexServer {
  /** The copy in memory of an index. */
  follow: <Key extends IndexKey>(key: Key) => IndexFollower<Key>
}

export interface ConnectionOptions {
  url: string
  key: string
  prefix: string
  /** Milliseconds after which a query counts as unanswered. */
  queryTimeoutMs?: number
}

export function createSearchConnection({ url, key, prefix, queryTimeoutMs = 800 }: ConnectionOptions): SearchConnection {
  const queries = createSearchClient({ url, key, timeoutMs: queryTimeoutMs })
  const writes = createSearchClient({ url, key, timeoutMs: 120_000 })
  const follower = <Key extends IndexKey>(index: Key) => new IndexFollower({ queries, writes }, index, indexUid({ prefix }, index))
  const followers: { [Key in IndexKey]: IndexFollower<Key> } = {
    public: follower('public'),
    agent: follower('agent'),
    contacts: follower('contacts'),
    notices: follower('notices'),
  }
  return {
    queries,
    writes,
    prefix,
    written: (index) => followers[index].written(),
    follow: (index) => followers[index],
  }
}

const processWide = globalThis as typeof globalThis & { vraagbaakSearch?: SearchConnection }

/**
 * The connection of this process, as the environment states it. Kept on the process, not in the module: the
 * built app may hold this module twice (for pages and for routes), and copies of the indexes only once.
 */
export function defaultConnection(): SearchConnection {
  processWide.vraagbaakSearch ??= createSearchConnection({ url: env.MEILI_URL, key: env.MEILI_KEY, prefix: env.MEILI_PREFIX })
  return processWide.vraagbaakSearch
}
