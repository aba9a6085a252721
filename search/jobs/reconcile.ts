import { indexKeys, listIndexedHashes, removeDocuments, upsertDocuments } from '../indexing'
import type { DocumentByIndex, IndexKey } from '../searchDocument'
import { allDocuments } from './allDocuments'
import type { IndexTools } from './indexAside'
import { withIndexLock } from './withIndexLock'

const BATCH = 500

export interface Differences {
  /** Documents that were missing from the index or differed, and were written. */
  written: number
  /** Documents that should not have been there, and were removed. */
  removed: number
}

/** Compares every index with the database and mends what differs. Index jobs wait meanwhile. */
export async function reconcile(tools: IndexTools): Promise<Record<IndexKey, Differences>> {
  const results = {} as Record<IndexKey, Differences>
  for (const key of indexKeys) results[key] = await withIndexLock(() => reconcileIndex(tools, key))
  return results
}

async function reconcileIndex<Key extends IndexKey>(tools: IndexTools, key: Key): Promise<Differences> {
  const indexed = await listIndexedHashes(tools.connection, key)
  let written = 0
  let batch: DocumentByIndex[Key][] = []
  const flush = async () => {
    await upsertDocuments(tools.connection, key, batch)
    written += batch.length
    batch = []
  }
  for await (const document of allDocuments(tools, key)) {
    if (indexed.get(document.id) !== document.hash) batch.push(document)
    indexed.delete(document.id)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  await removeDocuments(tools.connection, key, [...indexed.keys()])
  return { written, removed: indexed.size }
}
