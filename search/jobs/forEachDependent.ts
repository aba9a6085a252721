import type { Payload, Where } from 'payload'
import type { JobData } from '../../src/queue/jobs'
import { loadVacsAsSystem } from '../../src/reading/loadVacs'

const BATCH = 500

/** Hands on, in batches, the ids of all VACs whose search document copies text of this document. */
export async function forEachDependent(
  payload: Payload,
  { collection, id }: JobData<'copied.changed'>,
  handle: (ids: number[]) => Promise<void>,
): Promise<void> {
  const where = await referringTo(payload, collection, id)
  for (let afterId = 0; ;) {
    const sources = await loadVacsAsSystem({ payload }, { where, limit: BATCH, afterId })
    if (sources.length > 0) await handle(sources.map(({ vac }) => vac.id))
    if (sources.length < BATCH) return
    afterId = sources[sources.length - 1]?.vac.id ?? afterId
  }
}

async function referringTo(payload: Payload, collection: JobData<'copied.changed'>['collection'], id: number): Promise<Where> {
  if (collection === 'departments') return { owningDepartment: { equals: id } }
  if (collection === 'themes') return { themes: { in: [id] } }
  if (collection === 'municipalities') return { municipalities: { in: [id] } }
  const product = await payload.findByID({ collection, id, depth: 0, overrideAccess: true, disableErrors: true })
  const { docs } = await payload.find({
    collection: 'vac-findability',
    where: { upl: { in: [product?.name ?? ''] } },
    select: { vac: true },
    depth: 0,
    overrideAccess: true,
    pagination: false,
  })
  return { id: { in: docs.map(({ vac }) => Number(vac)) } }
}
