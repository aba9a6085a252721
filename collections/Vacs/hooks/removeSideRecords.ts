import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { runInTransaction } from '../../../src/database/runInTransaction'

/** A VAC deleted for good takes along the records that speak of nothing else. */
export const removeSideRecords: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // A worker that is scoring this VAC must finish first, or leave another record behind.
  await runInTransaction(req, sql`select id from vacs where id = ${Number(id)} for update`)
  for (const collection of ['review-confirmations', 'vac-records', 'vac-scores', 'schedules', 'import-records', 'search-decisions'] as const) {
    await req.payload.delete({ collection, where: { vac: { equals: id } }, depth: 0, overrideAccess: true, req })
  }
}
