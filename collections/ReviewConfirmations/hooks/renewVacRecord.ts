import type { CollectionAfterChangeHook } from 'payload'
import { reviewDue } from '../../../src/publishing/reviewDue'

/** Writes what follows from the newest confirmation into the record beside the VAC. */
export const renewVacRecord: CollectionAfterChangeHook = async ({ doc, req }) => {
  const vac = typeof doc.vac === 'object' ? doc.vac.id : doc.vac
  const system = { overrideAccess: true, depth: 0, req } as const
  const { reviewIntervalMonths } = await req.payload.findByID({
    collection: 'vacs',
    id: vac,
    select: { reviewIntervalMonths: true },
    ...system,
  })
  const data = {
    vac,
    lastChecked: doc.confirmedAt,
    lastCheckedByName: doc.confirmedByName,
    reviewDue: reviewDue({ confirmedAt: doc.confirmedAt, nextDue: doc.nextDue ?? null, intervalMonths: reviewIntervalMonths }),
  }
  const { docs } = await req.payload.find({ collection: 'vac-records', where: { vac: { equals: vac } }, limit: 1, ...system })
  if (docs[0]) await req.payload.update({ collection: 'vac-records', id: docs[0].id, data, ...system })
  else await req.payload.create({ collection: 'vac-records', data, ...system })
  return doc
}
