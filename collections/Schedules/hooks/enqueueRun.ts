import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../../../src/queue/enqueue'

export const enqueueRun: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.state === 'waiting') await enqueue(req, 'schedule.run', { id: doc.id }, { startAfter: new Date(doc.moment) })
  return doc
}
