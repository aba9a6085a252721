import type { CollectionAfterChangeHook } from 'payload'
import { reviewDue } from '../../../src/publishing/reviewDue'
import { writeVacRecord } from '../../../src/publishing/writeVacRecord'

/** Writes what follows from the newest confirmation into the record beside the VAC. */
export const renewVacRecord: CollectionAfterChangeHook = async ({ doc, req }) => {
  const vac = typeof doc.vac === 'object' ? doc.vac.id : doc.vac
  const { reviewIntervalMonths } = await req.payload.findByID({
    collection: 'vacs',
    id: vac,
    select: { reviewIntervalMonths: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await writeVacRecord(req, vac, {
    lastChecked: doc.confirmedAt,
    lastCheckedByName: doc.confirmedByName,
    reviewDue: reviewDue({ confirmedAt: doc.confirmedAt, nextDue: doc.nextDue ?? null, intervalMonths: reviewIntervalMonths }),
  })
  return doc
}
