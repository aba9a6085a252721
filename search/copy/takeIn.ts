import type { FilterValues } from '../documents/filterValues'
import type { Shown } from '../documents/retrievedFields'
import type { IndexKey } from '../documents/searchDocument'
import { MemoryIndex } from '../engine/memoryIndex'
import type { IndexServer } from '../meilisearch/indexServer'
import { IndexReader, type IndexState, type Listed } from './indexReader'
import { toIndexedDocument } from './toIndexedDocument'

/** The copy of an index. */
export type IndexCopy<Key extends IndexKey> = MemoryIndex<Shown<Key>, FilterValues>

/** What a copy has taken in so far. */
export interface TakenIn {
  /** The index as it was then. */
  index: IndexState
  /** The newest moment at which a document was indexed. */
  newest: number
}

// Writers take turns (withIndexLock) and Meilisearch works tasks off in order, but the clocks of two hosts may differ.
// After a large import each look lists all that came in this time. A rebuild writes another index: it is listed anew.
const overlapMs = 10_000
const pageSize = 1_000
/** Some six milliseconds of work. */
const documentsPerTurn = 20

/** `queries` gives up soon, `writes` waits long. */
export type Clients = Pick<IndexServer, 'queries' | 'writes'>

/** Where a copy is taken from. */
export interface Source<Key extends IndexKey> {
  key: Key
  reader: IndexReader<Key>
  /** Lets other requests go on while many documents are taken in. */
  yieldToEventLoop: () => Promise<void>
}

/** The source of an index; `seen` is called at every sign of Meilisearch or of progress. */
export function sourceOf<Key extends IndexKey>(
  { clients, key, uid }: { clients: Clients; key: Key; uid: string },
  seen: () => void,
): Source<Key> {
  return {
    key,
    reader: new IndexReader(clients, key, uid, seen),
    yieldToEventLoop: () => {
      seen()
      return new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/** Makes a copy hold what its index holds; `before`: what it took in before, if anything. */
export async function takeIn<Key extends IndexKey>(
  copy: IndexCopy<Key>,
  source: Source<Key>,
  { index, before }: { index: IndexState; before: TakenIn | null },
): Promise<TakenIn> {
  const { reader } = source
  const isSameIndex = copy.size > 0 && index.createdAt === before?.index.createdAt
  const newest = before?.newest ?? 0
  const listed = await reader.list(isSameIndex ? newest - overlapMs : 0)
  await putListed(copy, source, listed)
  if (!isSameIndex) keepOnly(copy, listed)
  else if (await isOff(copy, source, index)) {
    const all = await reader.list(0)
    await putListed(copy, source, all)
    keepOnly(copy, all)
  }
  copy.prepare()
  return { index, newest: listed.reduce((latest, { indexedAt }) => Math.max(latest, indexedAt), newest) }
}

/** The same copy without what was replaced since: every search goes through that too. */
export async function compact<Key extends IndexKey>(
  copy: IndexCopy<Key>,
  { yieldToEventLoop }: Pick<Source<Key>, 'yieldToEventLoop'>,
): Promise<IndexCopy<Key>> {
  const compacted: IndexCopy<Key> = new MemoryIndex(copy.table)
  let done = 0
  for (const document of copy.all()) {
    compacted.put(document)
    if (done++ % documentsPerTurn === 0) await yieldToEventLoop()
  }
  compacted.prepare()
  return compacted
}

/** Whether documents are missing or too many; while somebody is writing the next look takes in what came meanwhile. */
async function isOff<Key extends IndexKey>(copy: IndexCopy<Key>, { reader }: Source<Key>, index: IndexState): Promise<boolean> {
  const count = await reader.count()
  return count !== copy.size && (count < copy.size || (await reader.state('writes')).updatedAt === index.updatedAt)
}

async function putListed<Key extends IndexKey>(
  copy: IndexCopy<Key>,
  { key, reader, yieldToEventLoop }: Source<Key>,
  listed: readonly Listed[],
): Promise<void> {
  const missing = listed.filter(({ id, hash }) => copy.hashOf(id) !== hash).map(({ id }) => id)
  for (let at = 0; at < missing.length; at += pageSize) {
    for (const [done, stored] of (await reader.documents(missing.slice(at, at + pageSize))).entries()) {
      copy.put(toIndexedDocument(key, stored, copy.table))
      if (done % documentsPerTurn === 0) await yieldToEventLoop()
    }
  }
}

function keepOnly(copy: Pick<IndexCopy<IndexKey>, 'ids' | 'remove'>, listed: readonly Listed[]): void {
  const present = new Set(listed.map(({ id }) => id))
  for (const id of Array.from(copy.ids())) if (!present.has(id)) copy.remove(id)
}
