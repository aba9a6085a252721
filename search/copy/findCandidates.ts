import type { FilterValues } from '../documents/filterValues'
import { retrievedFields, type Shown, type Stored } from '../documents/retrievedFields'
import type { IndexKey } from '../documents/searchDocument'
import type { Selection } from '../engine/memoryIndex'
import { candidateQueries } from '../meilisearch/candidateQueries'
import { orUnavailable } from '../meilisearch/client'
import { type IndexServer, indexUid } from '../meilisearch/indexServer'
import type { ParsedQuery } from '../query/parseQuery'
import type { IndexCopy } from './takeIn'
import { toIndexedDocument } from './toIndexedDocument'

interface Found {
  id: string
  hash: string
}

const mostPerQuery = 100

interface Finding<Key extends IndexKey> {
  query: ParsedQuery
  filter: string[]
  /** What there is of the copy: how rare words are is read from it, and what is found is put in it while it is being loaded. */
  copy: IndexCopy<Key>
  isLoading: () => boolean
}

/** Asks Meilisearch for the documents that may match: one request, and another for those that the copy does not have yet. */
export async function findCandidates<Key extends IndexKey>(
  server: IndexServer,
  key: Key,
  { query, filter, copy, isLoading }: Finding<Key>,
): Promise<Selection<Shown<Key>, FilterValues>> {
  const uid = indexUid(server, key)
  const { results } = await orUnavailable(() =>
    server.queries.multiSearch<{ queries: { indexUid: string }[] }, Found>({
      queries: candidateQueries(query).map((asked) => ({
        ...asked,
        indexUid: uid,
        filter,
        limit: mostPerQuery,
        attributesToRetrieve: ['id', 'hash'],
      })),
    }),
  )
  const found = new Map(results.flatMap(({ hits }) => hits.map(({ id, hash }) => [id, hash])))
  const missing = [...found].filter(([id, hash]) => copy.hashOf(id) !== hash).map(([id]) => id)
  if (missing.length > 0) {
    const documents = await orUnavailable(() =>
      server.queries.index(uid).getDocuments({ ids: missing, limit: missing.length, fields: [...retrievedFields[key]] }),
    )
    // What we wrote passed documentSchemas; it is not parsed again on the way back. A copy that was completed meanwhile is newer.
    for (const stored of documents.results as Stored<Key>[]) if (isLoading()) copy.put(toIndexedDocument(key, stored, copy.table))
  }
  return copy.selectAmong(query, found.keys())
}
