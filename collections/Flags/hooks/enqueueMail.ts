import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../../../src/queue/enqueue'

/** The department hears of a new flag, and the reporter of its answer. */
export const enqueueMail: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create') await enqueue(req, 'flag.mail', { id: doc.id, occasion: 'created' })
  else if (doc.state !== 'open' && doc.answeredAt !== previousDoc?.answeredAt) {
    await enqueue(req, 'flag.mail', { id: doc.id, occasion: 'answered' })
  }
  return doc
}
