import { orUnavailable } from './client'
import { indexUid, type SearchConnection } from './connection'
import type { Features } from './featureStore'
import type { ParsedQuery, Term } from './parseQuery'
import { rarity } from './rank'
import type { IndexKey } from './searchDocument'
import { retrievedFields, toFeatures } from './toFeatures'

export interface Candidates<Key extends IndexKey> {
  features: Features<Key>[]
  /** Rarity per term of the query, in its order. */
  rarities: number[]
}

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
): Promise<Candidates<Key>> {
  const uid = indexUid(connection, key)
  const asked = query.terms.flatMap((term, at) => spellings(term).map((q) => ({ q, at })))
  const [response, documentCount] = await Promise.all([
    orUnavailable(() =>
      connection.queries.multiSearch<{ queries: { indexUid: string }[] }, Found>({
        queries: asked.map(({ q }) => ({
          indexUid: uid, q, filter, limit: limitPerTerm, attributesToRetrieve: ['id', 'hash'], matchingStrategy: 'all',
        })),
      }),
    ),
    countDocuments(connection, uid),
  ])
  const documentsWith = query.terms.map(() => 0)
  const found = new Map<string, string>()
  response.results.forEach((result, at) => {
    const term = asked[at]?.at ?? 0
    documentsWith[term] = Math.max(documentsWith[term] ?? 0, result.estimatedTotalHits ?? 0)
    for (const { id, hash } of result.hits) found.set(id, hash)
  })
  return {
    features: await loadFeatures(connection, key, found),
    rarities: documentsWith.map((df) => rarity(documentCount, df)),
  }
}

// A space at the end switches prefix matching off.
function spellings({ word, isPrefix }: Term): string[] {
  const stem = `${word.stem} `
  const whole = isPrefix ? [word.folded, stem] : [stem]
  return word.parts.length === 0 ? whole : [...whole, `${word.parts.join(' ')} `]
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
): Promise<Features<Key>[]> {
  const uid = indexUid(connection, key)
  const loaded: Features<Key>[] = []
  const missing: string[] = []
  for (const [id, hash] of found) {
    const features = connection.features.get(uid, id, hash)
    if (features === undefined) missing.push(id)
    else loaded.push(features as Features<Key>)
  }
  if (missing.length === 0) return loaded
  const { results } = await orUnavailable(() =>
    connection.queries.index<Features<Key>['document']>(uid).getDocuments({
      ids: missing, limit: missing.length, fields: retrievedFields[key] as never,
    }),
  )
  for (const document of results) {
    const features = toFeatures(key, document)
    connection.features.add(uid, features as Features)
    loaded.push(features)
  }
  return loaded
}
