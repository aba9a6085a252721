import { orUnavailable } from '../meilisearch/client'
import type { IndexServer } from '../meilisearch/indexServer'

/**
 * Throws SearchUnavailableError within a second when Meilisearch does not answer: a job then fails at
 * once and is tried again, where a write would hold the index lock for as long as writes may take.
 */
export async function isAnswering({ queries }: IndexServer): Promise<void> {
  await orUnavailable(() => queries.health())
}
