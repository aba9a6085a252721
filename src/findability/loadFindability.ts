import type { Payload, PayloadRequest } from 'payload'
import type { VacFindability } from '../payload-types'
import { type Findability, noFindability } from './findability'

interface SystemRead {
  payload: Payload
  req?: PayloadRequest | undefined
}

/** What VACs are found by, by id; one that has nothing is not in it. With system access: the caller has chosen whose. */
export async function loadFindabilityAsSystem({ payload, req }: SystemRead, vacs: readonly number[]): Promise<Map<number, Findability>> {
  if (vacs.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'vac-findability',
    where: { vac: { in: [...new Set(vacs)] } },
    depth: 0,
    overrideAccess: true,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map((record) => [Number(record.vac), toFindability(record)]))
}

/** The same of one VAC. */
export async function loadFindabilityOf(read: SystemRead, vac: number): Promise<Findability> {
  return (await loadFindabilityAsSystem(read, [vac])).get(vac) ?? noFindability
}

function toFindability({ searchTerms, upl }: VacFindability): Findability {
  return { searchTerms: searchTerms ?? [], upl: upl ?? [] }
}
