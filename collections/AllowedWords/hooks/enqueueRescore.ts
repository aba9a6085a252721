import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { enqueue } from '../../../src/queue/enqueue'

/** Another list of allowed words gives other scores: have the worker count them anew. */
export const enqueueRescore: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.word !== previousDoc?.word) await enqueue(req, 'readability.rescore', {})
  return doc
}

export const enqueueRescoreAfterDelete: CollectionAfterDeleteHook = async ({ req }) => {
  await enqueue(req, 'readability.rescore', {})
}
