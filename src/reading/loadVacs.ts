import type { Payload, PayloadRequest, Where } from 'payload'
import { noFindability } from '../findability/findability'
import { loadFindabilityAsSystem } from '../findability/loadFindability'
import type { Vac, VacRecord } from '../payload-types'
import { linkedVacFields } from './linkedVac'
import { loadNoticesAsSystem } from './loadNotices'
import type { ReadingContext, VacSource } from './vacSource'

interface SystemRead {
  payload: Payload
  req?: PayloadRequest
}

/**
 * VACs with their relations, with system access: the caller decides who may see them, by way of
 * `readVac`. `where` selects; the main rows are read, not drafts, and
 * those in the bin too (which are not live). At most `limit`, by id.
 */
export async function loadVacsAsSystem(
  { payload, req }: SystemRead,
  { where, limit, afterId = 0 }: { where: Where; limit: number; afterId?: number },
): Promise<VacSource[]> {
  const { docs } = await payload.find({
    collection: 'vacs',
    where: { and: [where, { id: { greater_than: afterId } }] },
    sort: 'id',
    limit,
    depth: 2,
    draft: false,
    trash: true,
    overrideAccess: true,
    pagination: false,
    populate: { vacs: linkedVacFields },
    ...(req ? { req } : {}),
  })
  return withRecords({ payload, ...(req ? { req } : {}) }, docs)
}

/** One VAC for a door that shows it, with the notices about it; null when it does not exist. With system access. */
export async function loadShownVacAsSystem({ payload }: SystemRead, where: Where, moment: Date): Promise<VacSource | null> {
  const [source] = await loadVacsAsSystem({ payload }, { where, limit: 1 })
  return source ? { ...source, notices: await loadNoticesAsSystem({ payload }, { moment, vac: source.vac.id }) } : null
}

/** The newest version of one VAC, a draft too, with system access; null when it does not exist. For previews. */
export async function loadNewestVersionAsSystem({ payload, req }: SystemRead, id: number): Promise<VacSource | null> {
  const vac = await payload.findByID({
    collection: 'vacs',
    id,
    depth: 2,
    draft: true,
    overrideAccess: true,
    disableErrors: true,
    populate: { vacs: linkedVacFields },
    ...(req ? { req } : {}),
  })
  if (!vac) return null
  return (await withRecords({ payload, ...(req ? { req } : {}) }, [vac]))[0] ?? null
}

/**
 * What reading VACs needs besides the VACs. With system access: names, addresses and the national list;
 * of that list only what `sources` carry, when they are given: all of it with its titles is megabytes.
 */
export async function loadReadingContextAsSystem({ payload, req }: SystemRead, sources?: readonly VacSource[]): Promise<ReadingContext> {
  const system = { depth: 0, overrideAccess: true, pagination: false, ...(req ? { req } : {}) } as const
  const names = sources && [...new Set(sources.flatMap(({ findability }) => findability.upl))]
  const [products, municipalities] = await Promise.all([
    names?.length === 0
      ? []
      : payload
          .find({ collection: 'upl-products', ...(names ? { where: { name: { in: names } } } : {}), ...system })
          .then(({ docs }) => docs),
    payload.find({ collection: 'municipalities', sort: 'id', ...system }),
  ])
  return {
    upl: new Map(products.map(({ name, uri, titles }) => [name, { uri: uri ?? null, titles: (titles ?? []) as string[] }])),
    municipalities: municipalities.docs,
  }
}

async function withRecords({ payload, req }: SystemRead, vacs: Vac[]): Promise<VacSource[]> {
  if (vacs.length === 0) return []
  const ids = vacs.map(({ id }) => id)
  const { docs } = await payload.find({
    collection: 'vac-records',
    where: { vac: { in: ids } },
    depth: 0,
    overrideAccess: true,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const findability = await loadFindabilityAsSystem({ payload, req }, ids)
  const byVac = new Map<number, VacRecord>(docs.map((record) => [Number(record.vac), record]))
  // Payload names whole VACs in relations; what `linkedVacFields` leaves out is not there.
  return vacs.map((vac) => ({
    vac: vac as VacSource['vac'],
    record: byVac.get(vac.id) ?? null,
    findability: findability.get(vac.id) ?? noFindability,
  }))
}
