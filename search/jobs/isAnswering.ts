import { orUnavailable } from '../client'
import type { SearchConnection } from '../connection'

/**
 * Throws SearchUnavailableError within a second when Meilisearch does not answer: a job then fails at
 * once and is tried again, where a write would hold the index lock for as long as writes may take.
 */
export async function isAnswering({ queries }: SearchConnection): Promise<void> {
  await orUnavailable(() => queries.health())
}
