'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'

/** The names of documents, by "collection/id"; one that is not known, or not to be read, is not in it. */
export function useDocumentNames(documents: readonly string[], language: Language): ReadonlyMap<string, string> {
  const { getEntityConfig } = useConfig()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = [...new Set(documents)].sort().join(' ')

  useEffect(() => {
    const missing = wanted.split(' ').filter((document) => document !== '' && !names.has(document))
    if (missing.length === 0) return
    const aborter = new AbortController()
    const bySlug = Map.groupBy(missing, (document) => document.split('/')[0] ?? '')
    const load = async ([slug, group]: [string, string[]]) => {
      const title = getEntityConfig({ collectionSlug: slug })?.admin?.useAsTitle ?? 'id'
      const ids = group.map((document) => document.slice(slug.length + 1)).join(',')
      const url = `/api/${slug}?depth=0&limit=${group.length}&select[${title}]=true&where[id][in]=${encodeURIComponent(ids)}`
      const answer = await requestJson<{ docs: Record<string, unknown>[] }>(url, { language, signal: aborter.signal })
      return answer.isOk ? answer.data.docs.map((doc) => [`${slug}/${String(doc.id)}`, String(doc[title] ?? doc.id)] as const) : []
    }
    Promise.all([...bySlug].map(load)).then(
      (found) => !aborter.signal.aborted && setNames((before) => new Map([...before, ...found.flat()])),
      (cause: unknown) => {
        if (!aborter.signal.aborted) throw cause
      },
    )
    return () => aborter.abort()
    // What was found does not ask again, nor does what was not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, language, getEntityConfig])

  return names
}
