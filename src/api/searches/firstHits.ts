import type { Payload } from 'payload'
import { search } from '../search/search'

/** More searches than this are not looked up for one page. */
const MOST = 30

/** Per query the id of the answer that agents find first now. Queries that find nothing are left out. */
export async function firstHits(payload: Payload, queries: readonly string[]): Promise<Map<string, number>> {
  const found: [string, string][] = []
  for (const query of queries.slice(0, MOST)) {
    const { hits } = await search({ audience: 'agent', query, pageSize: 1 })
    if (hits[0]) found.push([query, hits[0].uuid])
  }
  const { docs } = await payload.find({
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
