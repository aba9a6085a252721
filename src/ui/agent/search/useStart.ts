import { useCallback, useEffect, useState } from 'react'
import type { AgentStartResponse } from '../../../api/agent/schema'
import { fetchJson, type RequestFailure } from '../parts/fetchJson'

/** News comes while an agent works: often enough to be in time for the next call. */
const REFRESH_MS = 60_000

/**
 * Who works here, which municipalities, and the notices: as the server made the page with them, then
 * refreshed while the window is open. `renderedAt`: ISO 8601 timestamp.
 */
export function useStart(initial: { start: AgentStartResponse; renderedAt: string }): {
  start: AgentStartResponse
  failure: RequestFailure | null
  now: Date
  reload: () => void
} {
  const [start, setStart] = useState(initial.start)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const [now, setNow] = useState(() => new Date(initial.renderedAt))

  const load = useCallback(async (signal?: AbortSignal) => {
    const result = await fetchJson<AgentStartResponse>('/v1/agent/start', { signal })
    setNow(new Date())
    if (result.ok) setStart(result.value)
    setFailure(result.ok ? null : result.failure)
  }, [])

  useEffect(() => {
    const abort = new AbortController()
    const run = () => {
      if (document.visibilityState === 'visible') load(abort.signal).catch(ignoreAbort)
    }
    const timer = setInterval(run, REFRESH_MS)
    document.addEventListener('visibilitychange', run)
    return () => {
      abort.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', run)
    }
  }, [load])

  return { start, failure, now, reload: () => void load() }
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
