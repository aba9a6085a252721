'use client'

import { useEffect, useRef, useState } from 'react'
import { type Findability, type FoundBy, noFindability } from '../../findability/findability'
import { requestJson } from '../requestJson'
import { useAdminLanguage } from '../useAdminLanguage'
import { useJson } from '../useJson'

interface KeptLists {
  /** Null until they have been fetched. */
  lists: Findability | null
  /** Why they could not be fetched or saved, in words; ''. */
  error: string
  isSaved: boolean
  change: (field: FoundBy, list: string[]) => void
  retry: () => void
  /** Something else on the page changed them. */
  reload: () => void
}

/** The lists of words of a VAC that exists. What is changed is saved at once, one change after the other. */
export function useFindability(vacId: number | string): KeptLists {
  const language = useAdminLanguage()
  const address = `/api/vac-findability?where[vac][equals]=${vacId}&depth=0&limit=1`
  const found = useJson<{ docs: Partial<Findability>[] }>(address, { language })
  const [lists, setLists] = useState<Findability | null>(null)
  const [error, setError] = useState('')
  const [isSaved, setSaved] = useState(false)
  // `saved`: what the lists were when they were last known to be on the server; `shown` is what the user makes of them.
  const now = useRef({ saved: noFindability, shown: noFindability, isSending: false })

  const show = (shown: Findability) => {
    now.current.shown = shown
    setLists(shown)
  }
  const data = found.answer?.data
  useEffect(() => {
    const at = now.current
    // What the user is changing goes first; its answer brings what others changed.
    if (!data || at.isSending || at.saved !== at.shown) return
    const { searchTerms, upl } = data.docs[0] ?? {}
    at.saved = { searchTerms: searchTerms ?? [], upl: upl ?? [] }
    show(at.saved)
  }, [data])

  const save = async () => {
    const at = now.current
    if (at.isSending) return
    at.isSending = true
    setError('')
    while (at.saved !== at.shown) {
      const [from, to] = [at.saved, at.shown]
      const body = { searchTerms: { from: from.searchTerms, to: to.searchTerms }, upl: { from: from.upl, to: to.upl } }
      const answer = await requestJson<Findability>(`/api/vacs/${vacId}/findability`, { language, method: 'POST', body, keepalive: true })
      if (!answer.isOk) {
        setError(answer.message)
        break
      }
      // What was typed meanwhile is a change of what was sent.
      at.saved = at.shown === to ? answer.data : to
      if (at.shown === to) show(answer.data)
      setSaved(true)
    }
    at.isSending = false
  }

  const change = (field: FoundBy, list: string[]) => {
    setSaved(false)
    show({ ...now.current.shown, [field]: list })
    void save()
  }
  const retry = () => (lists === null ? found.reload() : void save())
  return { lists, error: error || (found.error ?? ''), isSaved, change, retry, reload: found.reload }
}
