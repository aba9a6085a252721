'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { jsonFieldOf } from './jsonFieldOf'

/**
 * Payload makes a field of every path that an error names. A path that points inside a JSON value would become part of
 * that value at the next save, over the text in it: the error goes to the field itself, and the path away.
 */
export function StrayErrors() {
  const [fields, dispatch] = useAllFormFields()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()

  useEffect(() => {
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : globalSlug ? getEntityConfig({ globalSlug }) : null
    for (const [path, { errorMessage }] of Object.entries(fields)) {
      const field = path.includes('.') ? jsonFieldOf(path, config?.fields ?? []) : null
      if (field === null) continue
      dispatch({ type: 'REMOVE', path })
      if (errorMessage) dispatch({ type: 'UPDATE', path: field, valid: false, errorMessage })
    }
  }, [fields, dispatch, collectionSlug, globalSlug, getEntityConfig])

  return null
}
