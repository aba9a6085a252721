import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../../src/queue/enqueue'
import type { JobData } from '../../src/queue/jobs'

/**
 * The name of this document stands in the search documents of VACs: have those made anew. Who changes very
 * many of them at once sets `leavesCopies` and enqueues one job for all.
 */
export function enqueueCopies(collection: JobData<'copied.changed'>['collection']): CollectionAfterChangeHook {
  return async ({ doc, req, operation }) => {
    if (operation === 'update' && req.context.leavesCopies !== true) await enqueue(req, 'copied.changed', { collection, id: doc.id })
    return doc
  }
}
