import { ensureIndexes, indexKeys, indexState, rebuildIndex } from '../meilisearch/indexing'
import type { IndexKey } from '../documents/searchDocument'
import { allDocuments } from './allDocuments'
import type { IndexTools } from './indexTools'
import { reconcile, reconcileAll, reconcileFallback } from './reconcile'
import { withIndexLock, withWholeLock } from './indexLocks'

/**
 * Fills every index anew beside the old one and swaps it in, so that searching goes on. What was
 * published meanwhile the reconcile at the end takes in.
 */
export function rebuild(
  tools: IndexTools,
  { keys = indexKeys, onProgress }: { keys?: readonly IndexKey[]; onProgress?: (key: IndexKey, documents: number) => void } = {},
): Promise<Record<string, number>> {
  return withWholeLock(async () => {
    const counts: Record<string, number> = {}
    for (const key of keys) {
      const { documents } = await rebuildIndex(tools.connection, key, each(allDocuments(tools, key)), {
        onProgress: (count) => onProgress?.(key, count),
      })
      counts[key] = documents
    }
    await reconcileAll(tools)
    return counts
  })
}

async function* each<T>(batches: AsyncIterable<T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch
}

/** Makes missing indexes, fills them, and rebuilds those whose settings in code have changed. For the start of a worker. */
export async function bringIndexesUpToDate(tools: IndexTools): Promise<void> {
  if (await isFallbackEmpty()) await reconcileFallback(tools)
  const states = await Promise.all(indexKeys.map(async (key) => ({ key, state: await indexState(tools.connection, key) })))
  await ensureIndexes(tools.connection)
  const outdated = states.filter(({ state }) => state === 'outdated').map(({ key }) => key)
  if (outdated.length > 0) await rebuild(tools, { keys: outdated })
  else if (states.some(({ state }) => state === 'missing')) await reconcile(tools)
}

/** After an upgrade to the first version that has the table. */
async function isFallbackEmpty(): Promise<boolean> {
  return withIndexLock(async ({ run }) => (await run('SELECT 1 FROM search_fallback LIMIT 1', [])).length === 0)
}
