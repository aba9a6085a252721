import { env } from '../src/env'
import { createSearchClient, type SearchClient } from './client'
import { FeatureStore } from './featureStore'
import { IndexFollower } from './indexFollower'
import type { IndexKey } from './searchDocument'

/** Where an installation's indexes are. Make one per process: it remembers documents it has ranked. */
export interface SearchConnection {
  /** For queries: gives up soon, so that the fallback can answer in time. */
  queries: SearchClient
  /** For indexing: waits long. */
  writes: SearchClient
  prefix: string
  features: FeatureStore
  /** The copy in memory of an index. */
  follow: (key: IndexKey) => IndexFollower
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
  const followers = new Map<IndexKey, IndexFollower>()
  const follow = (index: IndexKey) => {
    const known = followers.get(index) ?? new IndexFollower({ queries, writes }, index, indexUid({ prefix }, index))
    followers.set(index, known)
    return known
  }
  return { queries, writes, prefix, features: new FeatureStore(), follow }
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

const suffix: Record<IndexKey, string> = {
  public: 'public_vacs',
  agent: 'agent_vacs',
  contacts: 'agent_contacts',
  notices: 'agent_notices',
}

/** The uid of an index: the prefix of the installation and what it holds. */
export function indexUid({ prefix }: Pick<SearchConnection, 'prefix'>, key: IndexKey): string {
  return `${prefix}_${suffix[key]}`
}
