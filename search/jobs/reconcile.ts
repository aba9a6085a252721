import { listIndexedHashes, removeDocuments, upsertDocuments } from '../meilisearch/indexing'
import type { RunSql } from '../../src/database/runSql'
import type { DocumentByIndex, IndexKey, VacDocuments } from '../documents/searchDocument'
import { allDocuments, allVacDocuments, liveAmong } from './allDocuments'
import { fallbackHashes, removeFallback, writeFallback } from '../postgres/writeFallback'
import type { IndexTools } from './indexTools'
import { isAnswering } from './isAnswering'
import { type Differences, type Replica, sync } from './sync'
import { withIndexLock, withWholeLock } from './indexLocks'

/** `fallback`: the table that PostgreSQL answers from, rows of both audiences. */
export type ReconcileResult = Record<IndexKey | 'fallback', Differences>

/** Answers compared at once: who publishes waits for one batch at most. */
const RECONCILE_BATCH = 100

/**
 * Compares every index, and the table that stands in for them, with the database and writes what
 * differs, a batch at a time: index jobs go between. What replicas have is listed beforehand, without the lock: what an
 * index job writes meanwhile is at most written once more. When Meilisearch does not answer the table is done
 * all the same; then SearchUnavailableError is thrown.
 */
export function reconcile(tools: IndexTools): Promise<ReconcileResult> {
  return withWholeLock(() => reconcileAll(tools))
}

/** The same for who holds the lock on the whole already. */
export async function reconcileAll(tools: IndexTools): Promise<ReconcileResult> {
  try {
    await isAnswering(tools.connection)
  } catch (error) {
    await reconcileFallback(tools)
    throw error
  }
  const vacs = await withIndexLock(async ({ run, unlocked }) => {
    const replicas = await unlocked(
      async () => [...(await fallbackReplicas(run)), await indexReplica(tools, 'public'), await indexReplica(tools, 'agent')] as const,
    )
    return sync(allVacDocuments(tools, RECONCILE_BATCH), replicas, {
      between: () => unlocked(nothingToDo),
      cameMeanwhile: (uuids) => liveAmong(tools, uuids),
    })
  })
  const [publicRows, agentRows, publicVacs, agentVacs] = vacs
  return {
    fallback: sum(publicRows, agentRows),
    public: publicVacs ?? nothing,
    agent: agentVacs ?? nothing,
    contacts: await reconcileIndex(tools, 'contacts'),
    notices: await reconcileIndex(tools, 'notices'),
  }
}

/** The same for the table alone: for a start while it is empty, and while Meilisearch is away. */
export function reconcileFallback(tools: IndexTools): Promise<Differences> {
  return withIndexLock(async ({ run, unlocked }) => {
    const options = { between: () => unlocked(nothingToDo), cameMeanwhile: (uuids: string[]) => liveAmong(tools, uuids) }
    return sum(...(await sync(allVacDocuments(tools, RECONCILE_BATCH), await unlocked(() => fallbackReplicas(run)), options)))
  })
}

const nothingToDo = () => Promise.resolve()
const nothing: Differences = { written: 0, removed: 0 }

function sum(...all: (Differences | undefined)[]): Differences {
  return all.reduce<Differences>(
    (total, each = nothing) => ({ written: total.written + each.written, removed: total.removed + each.removed }),
    nothing,
  )
}

async function fallbackReplicas(run: RunSql): Promise<Replica<VacDocuments>[]> {
  const replica = async (audience: 'public' | 'agent'): Promise<Replica<VacDocuments>> => ({
    known: await fallbackHashes(run, audience),
    entryOf: (documents) => documents[audience],
    // A row of one audience that is off is rare: both are written.
    write: (documents) => writeFallback(run, documents),
    remove: (uuids) => removeFallback(run, uuids),
  })
  return [await replica('public'), await replica('agent')]
}

async function indexReplica(tools: IndexTools, key: 'public' | 'agent'): Promise<Replica<VacDocuments>> {
  return {
    known: await listIndexedHashes(tools.connection, key),
    entryOf: (documents) => documents[key],
    write: async (documents) => {
      if (key === 'public')
        await upsertDocuments(
          tools.connection,
          key,
          documents.map((each) => each.public),
        )
      else
        await upsertDocuments(
          tools.connection,
          key,
          documents.map((each) => each.agent),
        )
    },
    remove: (ids) => removeDocuments(tools.connection, key, ids),
  }
}

function reconcileIndex<Key extends 'contacts' | 'notices'>(tools: IndexTools, key: Key): Promise<Differences> {
  return withIndexLock(async () => {
    const [differences] = await sync<DocumentByIndex[Key]>(allDocuments(tools, key), [
      {
        known: await listIndexedHashes(tools.connection, key),
        entryOf: (document) => document,
        write: (documents) => upsertDocuments(tools.connection, key, documents),
        remove: (ids) => removeDocuments(tools.connection, key, ids),
      },
    ])
    return differences ?? nothing
  })
}
