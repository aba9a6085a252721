'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useMemo } from 'react'
import { useAdminLanguage } from '../useAdminLanguage'
import { dataFields } from './dataFields'
import { fieldText, relatedDocuments } from './fieldText'
import { useDocumentNames } from './useDocumentNames'

type Values = Record<string, unknown>

export interface FieldReading {
  label: (name: string) => string
  text: (name: string, value: unknown) => string
}

/** How the fields of the open form are called, and what values of them say; `shown` are those whose relations must be named. */
export function useFieldReading(shown: readonly Values[]): FieldReading {
  const language = useAdminLanguage()
  const { i18n } = useTranslation()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : globalSlug ? getEntityConfig({ globalSlug }) : null
  const fields = useMemo(() => dataFields(config?.fields ?? []), [config])
  const related = shown.flatMap((values) => Object.entries(values).flatMap(([name, value]) => relatedDocuments(fields.get(name), value)))
  const names = useDocumentNames(related, language)
  const labelOf = (field: ClientField) => {
    const label = 'label' in field ? field.label : undefined
    return typeof label === 'string' || (typeof label === 'object' && label !== null)
      ? getTranslation(label as string, i18n)
      : 'name' in field
        ? field.name
        : ''
  }
  return {
    label: (name) => {
      const field = fields.get(name)
      return field ? labelOf(field) : name
    },
    text: (name, value) => fieldText(fields.get(name), value, { language, labelOf, nameOf: (document) => names.get(document) }),
  }
}
