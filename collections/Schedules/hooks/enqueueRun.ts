import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../../../src/queue/enqueue'

/** A plan runs at its moment. That one failed is told to who asked for it and to the department. */
export const enqueueRun: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.state === 'waiting') await enqueue(req, 'schedule.run', { id: doc.id }, { startAfter: new Date(doc.moment) })
  if (doc.state === 'failed' && previousDoc?.state !== 'failed') {
    for (const to of ['requester', 'department'] as const) await enqueue(req, 'schedule.mail', { id: doc.id, to })
  }
  return doc
}
