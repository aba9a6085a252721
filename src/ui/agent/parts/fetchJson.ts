/** Why a request did not succeed, as far as the screen has to tell them apart. */
export type RequestFailure =
  | { kind: 'unauthenticated' }
  | { kind: 'offline' }
  | { kind: 'notFound' }
  /** The server said no to what was sent. `detail` is its sentence for people, '' when it gave none. */
  | { kind: 'refused'; detail: string }
  /** Something of ours is away for a while. `detail` is its sentence for people, '' when it gave none. */
  | { kind: 'away'; detail: string }
  | { kind: 'failed' }

export type RequestResult<T> = { ok: true; value: T } | { ok: false; failure: RequestFailure }

/**
 * Asks our own API. Failures are values; only an abort by the caller throws.
 * The caller names the shape: it is the one that the endpoint's schema file states.
 */
export async function fetchJson<T>(address: string, options: { signal?: AbortSignal; body?: unknown } = {}): Promise<RequestResult<T>> {
  const { signal, body } = options
  try {
    const response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    })
    if (response.ok) return { ok: true, value: (await response.json()) as T }
    return { ok: false, failure: await readFailure(response) }
  } catch (error) {
    if (signal?.aborted) throw error
    // fetch rejects with a TypeError when nothing answered; broken JSON is the server's doing.
    return { ok: false, failure: { kind: error instanceof TypeError ? 'offline' : 'failed' } }
  }
}

async function readFailure(response: Response): Promise<RequestFailure> {
  if (response.status === 401) return { kind: 'unauthenticated' }
  if (response.status === 404) return { kind: 'notFound' }
  const problem: unknown = await response.json().catch(() => null)
  if (response.status === 503) return { kind: 'away', detail: detailOf(problem) }
  if (response.status >= 500) return { kind: 'failed' }
  return { kind: 'refused', detail: detailOf(problem) }
}

function detailOf(problem: unknown): string {
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : ''
  return typeof detail === 'string' ? detail : ''
}
