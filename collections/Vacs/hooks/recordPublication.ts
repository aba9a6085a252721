import type { CollectionAfterChangeHook } from 'payload'
import { userOf } from '../../access/roles'

/**
 * Somebody who publishes has looked at the text: that is a review confirmation, from which the
 * next review date follows. It lands in a record beside the VAC, never in it.
 */
export const recordPublication: CollectionAfterChangeHook = async ({ doc, req }) => {
  // Who throws a live VAC away changes it too, but has confirmed nothing; nor has who adds a search term or a product name.
  if (doc._status !== 'published' || doc.deletedAt || req.context.addsFindability) return doc
  const { nextDue, confirmedAt } = (req.context.review ?? {}) as { nextDue?: string; confirmedAt?: string }
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
