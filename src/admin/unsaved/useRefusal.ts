'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { onFormWrite } from '../../browser/session/formWrites'
import { isSameValue } from '../../browser/unsaved/changedValues'
import { formPlace } from './formPlace'
import { refusals } from './refusals'

/**
 * Why the server refused what this field holds, in words; undefined once it holds something else, or a save succeeded.
 * Payload shows no error at a field after a draft was refused, and takes away those that its own form cannot find again.
 */
export function useRefusal(path: string, value: unknown): string | undefined {
  const place = formPlace(useDocumentInfo())
  const [refused, setRefused] = useState<{ message: string; value: unknown } | null>(null)
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  useEffect(
    () =>
      onFormWrite((write) => {
        if (write.place !== place) return
        const message = write.status < 400 ? undefined : refusals(write.body).get(path)
        setRefused(message === undefined ? null : { message, value: latest.current })
      }),
    [place, path],
  )
  return refused !== null && isSameValue(refused.value, value) ? refused.message : undefined
}
