'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import { onFormWrite } from '../../browser/session/formWrites'
import { useAdminLanguage } from '../useAdminLanguage'
import { requestJson } from '../requestJson'
import { type ConflictFacts, conflictFacts } from './conflictFacts'
import { formPlace } from './formPlace'

type Values = Record<string, unknown>

interface Form {
  fill: (data: Values, before: (state: FormState) => void) => Promise<boolean>
  startAnew: (state: FormState) => void
}

export interface Conflict {
  /** Who saved before this form did; null when nobody. */
  facts: ConflictFacts | null
  /** The newest text has been loaded since: the user's own stands beside it. */
  isCompared: boolean
  hasFailed: boolean
  /** Loads the newest text into the form; what the user typed is kept, and offered beside it. */
  compare: () => Promise<void>
}

/** What happens when a save of this form is refused because somebody else saved first. */
export function useConflict({ fill, startAnew }: Form): Conflict {
  const language = useAdminLanguage()
  const info = useDocumentInfo()
  const { id, collectionSlug, globalSlug, setData } = info
  const place = formPlace(info)
  const [facts, setFacts] = useState<ConflictFacts | null>(null)
  const [isCompared, setCompared] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  useEffect(
    () =>
      onFormWrite((write) => {
        if (write.place !== place) return
        setFacts(write.status === 409 ? conflictFacts(write.body) : null)
        setFailed(false)
        setCompared(false)
      }),
    [place],
  )

  const compare = async () => {
    const url = collectionSlug ? `/api/${collectionSlug}/${id}?draft=true&depth=0` : `/api/globals/${globalSlug}?depth=0`
    const newest = await requestJson<Values>(url, { language })
    const isFilled = newest.isOk && (await fill(newest.data, startAnew))
    setFailed(!isFilled)
    if (!isFilled) return
    setData(newest.data)
    setFacts(null)
    setCompared(true)
  }

  return { facts, isCompared, hasFailed, compare }
}
