import { orUnavailable } from '../meilisearch/client'
import type { SearchConnection } from './connection'
import type { FilterValues } from '../documents/filterValues'
import { indexUid } from '../meilisearch/indexServer'
import type { ParsedQuery } from '../query/parseQuery'
import type { Selection } from '../engine/memoryIndex'
import { rarity } from '../engine/rank'
import { rankingModel } from '../engine/rankingModel'
import type { IndexKey } from '../documents/searchDocument'
import type { WordTable } from '../engine/wordTable'
import { spellings } from '../meilisearch/spellings'
import { retrievedFields, type Shown, type Stored } from '../documents/retrievedFields'
import { type Indexed, toIndexedDocument } from './toIndexedDocument'

interface Found {
  id: string
  hash: string
}

const limitPerTerm = 150
// Document counts only scale rarity: reading one once a minute is enough.
const countLifetimeMs = 60_000
const counts = new WeakMap<SearchConnection, Map<string, { count: number; at: number }>>()

/** Asks Meilisearch, in one request, for the documents that may match: per term the best ones. */
export async function findCandidates<Key extends IndexKey>(
  connection: SearchConnection,
  key: Key,
  { query, filter }: { query: ParsedQuery; filter: string[] },
): Promise<Selection<Shown<Key>, FilterValues>> {
  connection.features.makeRoom()
  const uid = indexUid(connection, key)
  const asked = spellings(query)
  const [response, documentCount] = await Promise.all([
    orUnavailable(() =>
      connection.queries.multiSearch<{ queries: { indexUid: string }[] }, Found>({
        queries: asked.map(({ q }) => ({
          indexUid: uid,
          q,
          filter,
          limit: limitPerTerm,
          attributesToRetrieve: ['id', 'hash'],
          matchingStrategy: 'all',
        })),
      }),
    ),
    countDocuments(connection, uid),
  ])
  const documentsWith = query.terms.map(() => 0)
  const found = new Map<string, string>()
  response.results.forEach((result, at) => {
    for (const { id, hash } of result.hits) found.set(id, hash)
    const { term, isCounted } = asked[at] ?? { term: null, isCounted: false }
    if (term !== null && isCounted) documentsWith[term] = Math.max(documentsWith[term] ?? 0, result.estimatedTotalHits ?? 0)
  })
  const { documents, table } = await loadDocuments(connection, key, found)
  return {
    documents,
    rarities: documentsWith.map((df) => rarity(documentCount, df)),
    matches: query.terms.map((term) => table.matching(term, rankingModel.strengths)),
    multiWord: query.terms.map((term) => table.multiWordSynonyms(term, rankingModel.strengths)),
  }
}

async function countDocuments(connection: SearchConnection, uid: string): Promise<number> {
  const known = counts.get(connection) ?? new Map<string, { count: number; at: number }>()
  counts.set(connection, known)
  const last = known.get(uid)
  if (last !== undefined && Date.now() - last.at < countLifetimeMs) return last.count
  const { numberOfDocuments } = await orUnavailable(() => connection.queries.index(uid).getStats())
  known.set(uid, { count: numberOfDocuments, at: Date.now() })
  return numberOfDocuments
}

async function loadDocuments<Key extends IndexKey>(
  connection: SearchConnection,
  key: Key,
  found: ReadonlyMap<string, string>,
): Promise<{ documents: Indexed<Key>[]; table: WordTable }> {
  const uid = indexUid(connection, key)
  const { table } = connection.features
  const loaded: Indexed<Key>[] = []
  const missing: string[] = []
  for (const [id, hash] of found) {
    const document = connection.features.get(uid, id, hash)
    if (document === undefined) missing.push(id)
    // the uid says which index it is of
    else loaded.push(document as Indexed<Key>)
  }
  if (missing.length === 0) return { documents: loaded, table }
  const index = connection.queries.index(uid)
  const { results } = await orUnavailable(() =>
    index.getDocuments({ ids: missing, limit: missing.length, fields: [...retrievedFields[key]] }),
  )
  // what we wrote passed documentSchemas; it is not parsed again on the way back
  for (const stored of results as Stored<Key>[]) {
    const document = toIndexedDocument(key, stored, table)
    connection.features.add(uid, document, table)
    loaded.push(document)
  }
  return { documents: loaded, table }
}
