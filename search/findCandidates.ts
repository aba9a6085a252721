import { orUnavailable } from './client'
import { indexUid, type SearchConnection } from './connection'
import type { Features } from './features'
import type { ParsedQuery } from './parseQuery'
import type { Selection } from './memoryIndex'
import { rarity } from './rank'
import { rankingModel } from './rankingModel'
import type { IndexKey } from './searchDocument'
import type { WordTable } from './wordTable'
import { spellings } from './spellings'
import { retrievedFields, toFeatures, type Stored } from './toFeatures'

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
): Promise<Selection> {
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
  const { features, table } = await loadFeatures(connection, key, found)
  return {
    features,
    rarities: documentsWith.map((df) => rarity(documentCount, df)),
    matches: query.terms.map((term) => table.matching(term, rankingModel.strengths)),
    together: query.terms.map((term) => table.together(term, rankingModel.strengths)),
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

async function loadFeatures<Key extends IndexKey>(
  connection: SearchConnection,
  key: Key,
  found: ReadonlyMap<string, string>,
): Promise<{ features: Features[]; table: WordTable }> {
  const uid = indexUid(connection, key)
  const { table } = connection.features
  const loaded: Features[] = []
  const missing: string[] = []
  for (const [id, hash] of found) {
    const features = connection.features.get(uid, id, hash)
    if (features === undefined) missing.push(id)
    else loaded.push(features)
  }
  if (missing.length === 0) return { features: loaded, table }
  const index = connection.queries.index(uid)
  const { results } = await orUnavailable(() =>
    index.getDocuments({ ids: missing, limit: missing.length, fields: [...retrievedFields[key]] }),
  )
  // what we wrote passed documentSchemas; it is not parsed again on the way back
  for (const document of results as Stored<Key>[]) {
    const features = toFeatures(key, document, table) as Features
    connection.features.add(uid, features, table)
    loaded.push(features)
  }
  return { features: loaded, table }
}
