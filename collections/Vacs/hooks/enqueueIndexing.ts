import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { enqueue } from '../../../src/queue/enqueue'

/** Every change, of a draft too: the worker decides from committed state what the indexes must show. */
export const enqueueIndexing: CollectionAfterChangeHook = async ({ doc, req }) => {
  await enqueue(req, 'vac.index', { id: doc.id })
  return doc
}

export const enqueueRemoval: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
  await enqueue(req, 'vac.index', { id: Number(id), uuid: doc.uuid })
}
