import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../../../src/queue/enqueue'

/** What a VAC is found by changed: its documents in the indexes follow, in the same transaction. A new record comes with a new VAC, which queues that itself. */
export const indexVac: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await enqueue(req, 'vac.index', { id: typeof doc.vac === 'object' ? doc.vac.id : doc.vac })
  return doc
}
