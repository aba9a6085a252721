import type { Narrowing } from '../engine/acceptedDocuments'
import { orUnanswered } from '../meilisearch/client'
import type { SearchConnection } from './connection'
import type { FilterValues } from '../documents/filterValues'
import { findCandidates } from './findCandidates'
import type { Selection } from '../engine/memoryIndex'
import type { ParsedQuery } from '../query/parseQuery'
import type { Shown } from '../documents/retrievedFields'
import type { IndexKey } from '../documents/searchDocument'

interface Selecting {
  query: ParsedQuery
  /** What the documents are narrowed to: for Meilisearch, and the same for the copy. */
  filter: string[]
  within: Narrowing<unknown, FilterValues> | null
}

/** The documents worth ranking. While the copy in memory is being loaded, Meilisearch itself is asked for candidates. */
export async function selectDocuments<Key extends IndexKey>(
  connection: SearchConnection,
  key: Key,
  { query, filter, within }: Selecting,
): Promise<Selection<Shown<Key>, FilterValues>> {
  return orUnanswered(async () => {
    const follower = connection.follow(key)
    const copy = await follower.current()
    if (copy !== null) return copy.select(query, within)
    return findCandidates(connection, key, { query, filter, copy: follower.unfinished, isLoading: () => follower.isLoading })
  })
}
