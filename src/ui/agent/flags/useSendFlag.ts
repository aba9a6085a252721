import { useCallback, useState } from 'react'
import type { NewFlag } from '../../../api/flags/schema'
import { fetchJson, type RequestFailure } from '../parts/fetchJson'

export interface SendFlag {
  isSending: boolean
  failure: RequestFailure | null
  /** Resolves to whether the server took it. */
  send: (flag: NewFlag) => Promise<boolean>
}

export function useSendFlag(): SendFlag {
  const [isSending, setIsSending] = useState(false)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const send = useCallback(async (flag: NewFlag) => {
    setIsSending(true)
    const result = await fetchJson<{ id: number }>('/v1/flags', { body: flag })
    setIsSending(false)
    setFailure(result.ok ? null : result.failure)
    return result.ok
  }, [])
  return { isSending, failure, send }
}
