import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../../src/queue/enqueue'
import type { JobData } from '../../src/queue/jobs'

/** The name of this document stands in the search documents of VACs: have those made anew. */
export function enqueueCopies(collection: JobData<'copied.changed'>['collection']): CollectionAfterChangeHook {
  return async ({ doc, req, operation }) => {
    if (operation === 'update') await enqueue(req, 'copied.changed', { collection, id: doc.id })
    return doc
  }
}
