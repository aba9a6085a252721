import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { reviewDue } from '../../../src/publishing/reviewDue'
import { writeVacRecord } from '../../../src/publishing/writeVacRecord'

/** Writes what follows from the newest confirmation into the record beside the VAC. */
export const renewVacRecord: CollectionAfterChangeHook = async ({ doc, req }) => {
  const vac = typeof doc.vac === 'object' ? doc.vac.id : doc.vac
  // One small column: Payload's own read joins every list that a VAC has.
  const [row] = await runInTransaction(req, sql`select review_interval_months from vacs where id = ${vac}`)
  await writeVacRecord(req, vac, {
    lastChecked: doc.confirmedAt,
    lastCheckedByName: doc.confirmedByName,
    reviewDue: reviewDue({
      confirmedAt: doc.confirmedAt,
      nextDue: doc.nextDue ?? null,
      intervalMonths: Number(row?.review_interval_months),
    }),
  })
  return doc
}
