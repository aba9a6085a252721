import { useCallback, useEffect, useState } from 'react'
import type { ReportedFlag } from '../../../api/flags/schema'
import { fetchJson, type RequestFailure } from '../parts/fetchJson'
import { useStored } from '../parts/useStored'

const isMoment = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))

/** The agent's own flags, and when the agent last looked at them (ISO 8601 timestamp, null: never). */
export function useMyFlags(userId: string): {
  flags: ReportedFlag[] | null
  failure: RequestFailure | null
  seenAt: string | null
  markSeen: (moment: string) => void
  reload: () => void
} {
  const [flags, setFlags] = useState<ReportedFlag[] | null>(null)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const [seenAt, markSeen] = useStored<string | null>({ name: 'flagsSeenAt', owner: userId, fallback: null, accepts: isMoment })

  const load = useCallback(async () => {
    const result = await fetchJson<{ results: ReportedFlag[] }>('/v1/flags/mine')
    if (result.ok) setFlags(result.value.results)
    setFailure(result.ok ? null : result.failure)
  }, [])

  useEffect(() => {
    void load()
  }, [load])

  return { flags, failure, seenAt, markSeen, reload: () => void load() }
}
