import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { enqueue } from '../../src/queue/enqueue'
import type { JobData } from '../../src/queue/jobs'

type Collection = JobData<'aside.index'>['collection']

/** Contacts and notices are found beside VACs: have the agents' index follow every change. */
export function enqueueAside(collection: Collection): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    await enqueue(req, 'aside.index', { collection, id: doc.id })
    return doc
  }
}

export function enqueueAsideRemoval(collection: Collection): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    await enqueue(req, 'aside.index', { collection, id: Number(id) })
  }
}
