import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise, type Task } from 'meilisearch'
import { AppError, SearchUnavailableError } from '../../src/errors'

export type { Settings } from 'meilisearch'
export type SearchClient = Meilisearch

export interface ClientOptions {
  url: string
  key: string
  /** Milliseconds before a request is given up. */
  timeoutMs?: number
}

/** A client for a Meilisearch server. Opens no connection by itself. */
export function createSearchClient({ url, key, timeoutMs = 30_000 }: ClientOptions): SearchClient {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: timeoutMs,
    // Node's fetch asks for gzip; compressed answers of Meilisearch stall 40 ms (Nagle with delayed ACK).
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  })
}

/** A task that Meilisearch accepted and then refused or gave up. `message` holds its reason. */
export class IndexTaskFailedError extends AppError {
  constructor(task: Task) {
    super('internal', `Search task ${task.uid} (${task.type}) ${task.status}: ${task.error?.message ?? 'no reason given'}`, {
      cause: task.error,
      params: { task: task.uid, status: task.status, reason: task.error?.code ?? null },
    })
  }
}

const taskTimeoutMs = 15 * 60_000

/**
 * Waits until the task is done. `waitTask` of the client resolves for failed tasks too; this throws
 * IndexTaskFailedError for them, and SearchUnavailableError when the server cannot be reached.
 */
export async function taskSuccess(enqueued: EnqueuedTaskPromise): Promise<Task> {
  const task = await orUnavailable(() => enqueued.waitTask({ timeout: taskTimeoutMs, interval: 10 }))
  if (task.status === 'succeeded') return task
  const failed = new IndexTaskFailedError(task)
  // A full disk, say: nothing is wrong with what was sent.
  if (task.error && task.error.type !== 'invalid_request')
    throw new SearchUnavailableError('Meilisearch cannot do the work now.', { cause: failed })
  throw failed
}

/** Refusals that speak of the server and not of what was asked: a key that is not known (any more), too slow, too busy. */
const PASSING = new Set([401, 403, 408, 429])

/** Runs a call; what goes wrong in reaching the server becomes SearchUnavailableError with its cause. */
export async function orUnavailable<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (cause) {
    if (cause instanceof MeilisearchApiError && cause.response.status < 500 && !PASSING.has(cause.response.status)) throw cause
    throw new SearchUnavailableError('Meilisearch does not answer.', { cause })
  }
}

/** For queries: whatever Meilisearch refuses (no such index, wrong key) is unavailability too. */
export async function orUnanswered<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await orUnavailable(call)
  } catch (cause) {
    if (cause instanceof MeilisearchApiError) throw new SearchUnavailableError('Meilisearch refuses to answer.', { cause })
    throw cause
  }
}

/** True for the answer "there is no such index". */
export function isIndexMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found'
}
