import { randomUUID } from 'node:crypto'
import { isIndexMissing, orUnavailable, taskSuccess } from './client'
import { type IndexServer, indexUid } from './indexServer'
import { documentSchemas, type DocumentByIndex, type IndexKey } from '../documents/searchDocument'
import { isSettingsCurrent } from './isSettingsCurrent'
import { indexSettings } from './settings'

const batchSize = 1_000
/** Batches that Meilisearch has at once while the next is read: it takes several as one. */
const mostWriting = 3
export const indexKeys: readonly IndexKey[] = ['public', 'agent', 'contacts', 'notices']

/** `outdated`: the settings on the server differ from those in code; a rebuild applies them. */
export type IndexState = 'missing' | 'outdated' | 'current'

export async function indexState(server: IndexServer, key: IndexKey): Promise<IndexState> {
  try {
    const actual = await orUnavailable(() => server.writes.index(indexUid(server, key)).getSettings())
    return isSettingsCurrent(actual, indexSettings[key]) ? 'current' : 'outdated'
  } catch (error) {
    if (isIndexMissing(error)) return 'missing'
    throw error
  }
}

/** Makes the indexes that are missing, with their settings. Leaves existing ones alone. Safe to run twice at once. */
export async function ensureIndexes(server: IndexServer): Promise<void> {
  for (const key of indexKeys) {
    if ((await indexState(server, key)) === 'missing') await configure(server, indexUid(server, key), key)
  }
}

/** Adds or replaces documents. Resolves when they can be found. */
export async function upsertDocuments<Key extends IndexKey>(
  server: IndexServer,
  key: Key,
  documents: readonly DocumentByIndex[Key][],
): Promise<void> {
  await add(server, { uid: indexUid(server, key), key, documents })
  server.written(key)
}

/** Removes documents; ids that are not there are no error. Resolves when they can no longer be found. */
export async function removeDocuments(server: IndexServer, key: IndexKey, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await taskSuccess(server.writes.index(indexUid(server, key)).deleteDocuments([...ids]))
  server.written(key)
}

export interface RebuildResult {
  documents: number
}

export interface RebuildOptions {
  onProgress?: (documents: number) => void
}

/**
 * Fills a second index and swaps it in: readers see the old content or the new, never less.
 * Writes that happen meanwhile go to the old index: run a reconcile afterwards, or hold the queue.
 */
export async function rebuildIndex<Key extends IndexKey>(
  server: IndexServer,
  key: Key,
  documents: AsyncIterable<DocumentByIndex[Key]> | Iterable<DocumentByIndex[Key]>,
  { onProgress }: RebuildOptions = {},
): Promise<RebuildResult> {
  const { writes } = server
  const uid = indexUid(server, key)
  const nextUid = `${uid}_next_${randomUUID().slice(0, 8)}`
  const writing: Promise<number>[] = []
  try {
    // swapIndexes swaps settings too, and fails when one of the two is missing
    await configure(server, nextUid, key)
    if ((await indexState(server, key)) === 'missing') await configure(server, uid, key)
    let count = 0
    const oneDone = async () => {
      count += (await writing.shift()) ?? 0
      onProgress?.(count)
    }
    for await (const batch of batches(documents)) {
      writing.push(adding(server, { uid: nextUid, key, documents: batch }))
      if (writing.length > mostWriting) await oneDone()
    }
    while (writing.length > 0) await oneDone()
    await taskSuccess(writes.swapIndexes([{ indexes: [uid, nextUid], rename: false }]))
    server.written(key)
    return { documents: count }
  } finally {
    // a batch that arrived after this would make the index again
    await Promise.allSettled(writing)
    await orUnavailable(() => writes.deleteIndex(nextUid).waitTask({ timeout: 60_000 }))
  }
}

/** Id and content hash of everything in an index: what a reconcile compares with the database. */
export async function listIndexedHashes(server: IndexServer, key: IndexKey): Promise<Map<string, string>> {
  const index = server.writes.index<{ id: string; hash: string }>(indexUid(server, key))
  const hashes = new Map<string, string>()
  const limit = 10_000
  for (let offset = 0; ; offset += limit) {
    const { results } = await orUnavailable(() => index.getDocuments({ fields: ['id', 'hash'], limit, offset }))
    for (const { id, hash } of results) hashes.set(id, hash)
    if (results.length < limit) return hashes
  }
}

async function configure({ writes }: IndexServer, uid: string, key: IndexKey): Promise<void> {
  const created = await orUnavailable(() => writes.createIndex(uid, { primaryKey: 'id' }).waitTask({ timeout: 60_000 }))
  // another process may have made it in the meantime
  if (created.status !== 'succeeded' && created.error?.code !== 'index_already_exists') {
    await taskSuccess(writes.createIndex(uid, { primaryKey: 'id' }))
  }
  await taskSuccess(writes.index(uid).updateSettings(indexSettings[key]))
}

interface Addition<Key extends IndexKey> {
  uid: string
  key: Key
  documents: readonly DocumentByIndex[Key][]
}

async function add<Key extends IndexKey>({ writes }: IndexServer, { uid, key, documents }: Addition<Key>): Promise<void> {
  const schema = documentSchemas[key]
  for (let at = 0; at < documents.length; at += batchSize) {
    const indexedAt = Date.now()
    // followers ask for what was indexed since
    const batch = documents.slice(at, at + batchSize).map((document) => ({ ...schema.parse(document), indexedAt }))
    await taskSuccess(writes.index(uid).addDocuments(batch, { primaryKey: 'id' }))
  }
}

/** `add`, of which the failure waits until it is asked for; gives the number of documents. */
function adding<Key extends IndexKey>(server: IndexServer, addition: Addition<Key>): Promise<number> {
  const added = add(server, addition).then(() => addition.documents.length)
  added.catch(() => undefined)
  return added
}

async function* batches<T>(documents: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const document of documents) {
    batch.push(document)
    if (batch.length === batchSize) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
