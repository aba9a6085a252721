'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { onErrorPaths } from '../../browser/session/formWrites'
import { formPlace } from './formPlace'
import { jsonFieldOf } from './jsonFieldOf'

/**
 * Payload makes a field of every path that an error names, and writes its empty value into the JSON value that the path
 * points into, over the text there, as soon as anything reads the form. So such an error belongs to the field itself,
 * before the form sees it. Shows nothing.
 */
export function StrayErrors() {
  const info = useDocumentInfo()
  const { collectionSlug, globalSlug } = info
  const { getEntityConfig } = useConfig()
  const place = formPlace(info)

  useEffect(() => {
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : globalSlug ? getEntityConfig({ globalSlug }) : null
    return onErrorPaths(place, (path) => jsonFieldOf(path, config?.fields ?? []) ?? path)
  }, [place, collectionSlug, globalSlug, getEntityConfig])

  return null
}
