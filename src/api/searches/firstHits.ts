import type { Sources } from '../../http/defineRoute'
import { search } from '../search/search'

/** What is found first is looked up anew after so long (milliseconds): a page of suggestions asks it of many searches. */
const LASTS_MS = 300_000
const MOST_KEPT = 2_000

const kept = new Map<string, { uuid: string | null; until: number }>()

/** Per query the id of the answer that agents find first, as of a few minutes ago. Queries that find nothing are left out. */
export async function firstHits(sources: Sources, queries: readonly string[], now = Date.now()): Promise<Map<string, number>> {
  const found: [string, string][] = []
  for (const query of queries) {
    const uuid = await firstHit(sources, query, now)
    if (uuid !== null) found.push([query, uuid])
  }
  const { docs } = await sources.payload.find({
    collection: 'vacs',
    where: { uuid: { in: found.map(([, uuid]) => uuid) } },
    select: { uuid: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const ids = new Map(docs.map(({ id, uuid }) => [uuid, id]))
  return new Map(found.flatMap(([query, uuid]) => (ids.has(uuid) ? [[query, ids.get(uuid) as number]] : [])))
}

async function firstHit(sources: Sources, query: string, now: number): Promise<string | null> {
  const known = kept.get(query)
  if (known !== undefined && now < known.until) return known.uuid
  const { hits, source } = await search(sources, { audience: 'agent', query, pageSize: 1 })
  const uuid = hits[0]?.uuid ?? null
  if (kept.size >= MOST_KEPT) kept.clear()
  // While the search engine is away another answer may come first.
  if (source === 'search') kept.set(query, { uuid, until: now + LASTS_MS })
  return uuid
}
