'use client'

import { useCallback, useEffect, useState } from 'react'
import type { VacsWithoutUpl } from '../../api/upl/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

interface State {
  found: VacsWithoutUpl | null
  error: string | null
  /** Takes an answer off the list that has its name now. */
  settle: (id: number) => void
}

/** A page of the live answers without a product name; asks nothing while `page` is null. */
export function useVacsWithoutUpl(page: number | null, language: Language): State {
  const [found, setFound] = useState<VacsWithoutUpl | null>(null)
  const [error, setError] = useState<string | null>(null)

  useEffect(() => {
    if (page === null) return
    const aborter = new AbortController()
    const load = async () => {
      const answer = await requestJson<VacsWithoutUpl>(`/v1/upl/missing?page=${page}`, { language, signal: aborter.signal })
      if (aborter.signal.aborted) return
      setError(answer.isOk ? null : answer.message)
      if (answer.isOk) setFound(answer.data)
    }
    load().catch((cause: unknown) => {
      if (!aborter.signal.aborted) throw cause
    })
    return () => aborter.abort()
  }, [page, language])

  const settle = useCallback((id: number) => {
    setFound((before) => before && { ...before, total: before.total - 1, vacs: before.vacs.filter((vac) => vac.id !== id) })
  }, [])
  return { found, error, settle }
}
