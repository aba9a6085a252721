import type { CollectionBeforeDeleteHook } from 'payload'

/** A VAC deleted for good takes along the records that speak of nothing else. */
export const removeSideRecords: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['review-confirmations', 'vac-records', 'schedules', 'import-records'] as const) {
    await req.payload.delete({ collection, where: { vac: { equals: id } }, depth: 0, overrideAccess: true, req })
  }
}
