import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { can } from '../../../policies/can'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { userOf } from '../../access/userOf'

/**
 * Publishing is a check of the whole answer only when it is done by who answers for it (an owner), or when an editor
 * says so; the first publication gives the first review date (docs/decisions/0012). It lands in a record beside the VAC.
 */
export const recordPublication: CollectionAfterChangeHook = async ({ doc, data, req }) => {
  // Who throws a live VAC away changes it too, but has confirmed nothing.
  if (doc._status !== 'published' || doc.deletedAt) return doc
  const { nextDue, confirmedAt } = (req.context.review ?? {}) as { nextDue?: string; confirmedAt?: string }
  const isCheck = Boolean(req.context.review) || can(userOf(req), 'answerFor', 'vacs') || (Boolean(req.user) && data?.isChecked === true)
  if (!isCheck && (await hasReviewDay(req, doc.id))) return doc
  await req.payload.create({
    collection: 'review-confirmations',
    data: {
      vac: doc.id,
      occasion: 'published',
      confirmedBy: userOf(req)?.id ?? null,
      confirmedByName: doc.editedByName,
      confirmedAt: confirmedAt ?? doc.publishedAt,
      ...(nextDue ? { nextDue } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return doc
}

async function hasReviewDay(req: PayloadRequest, vac: number): Promise<boolean> {
  const rows = await runInTransaction(req, sql`select 1 from vac_records where vac_id = ${vac} and review_due is not null`)
  return rows.length > 0
}
