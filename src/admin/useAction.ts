'use client'

import { useRef, useState } from 'react'
import { type RequestOptions, requestJson } from './requestJson'

interface Action {
  /** What went wrong, in words; ''. */
  error: string
  setError: (error: string) => void
  isBusy: boolean
  /** Sends one request at a time; null when it was refused, or one is on its way. */
  send: <T>(url: string, options: RequestOptions) => Promise<T | null>
}

/** One thing that a button does on the server. Pressing twice does it once. */
export function useAction(): Action {
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isSent = useRef(false)
  const send: Action['send'] = async <T>(url: string, options: RequestOptions) => {
    // A second press can come before the page shows the first.
    if (isSent.current) return null
    isSent.current = true
    setBusy(true)
    setError('')
    const answer = await requestJson<T>(url, options)
    isSent.current = false
    setBusy(false)
    if (answer.isOk) return answer.data
    setError(answer.message)
    return null
  }
  return { error, setError, isBusy, send }
}
