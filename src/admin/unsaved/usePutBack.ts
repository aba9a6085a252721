'use client'

import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback } from 'react'

type Values = Record<string, unknown>

/** The state of this form for other values: rows, conditions and all. Null when the server does not answer. */
function useStateFor(): (data: Values) => Promise<FormState | null> {
  const { getFormState } = useServerFunctions()
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  return useCallback(
    async (data) => {
      const docPreferences = await getDocPreferences()
      const answer = await getFormState({
        ...(id === undefined ? {} : { id }),
        ...(collectionSlug ? { collectionSlug } : {}),
        ...(globalSlug ? { globalSlug } : {}),
        data,
        docPermissions,
        docPreferences,
        operation: collectionSlug && id === undefined ? 'create' : 'update',
        renderAllFields: true,
        schemaPath: String(collectionSlug ?? globalSlug),
        skipValidation: true,
      })
      return ('state' in answer && answer.state) || null
    },
    [getFormState, id, collectionSlug, globalSlug, docPermissions, getDocPreferences],
  )
}

interface PutBack {
  /** Puts values into the form, as typed and not saved. False when the server does not answer: then nothing has changed. */
  putBack: (values: Values) => Promise<boolean>
  /** Fills the form with what is saved now, and tells before it does. */
  fill: (data: Values, before: (state: FormState) => void) => Promise<boolean>
}

export function usePutBack(): PutBack {
  const stateFor = useStateFor()
  const { getData, replaceState, setModified } = useForm()
  const putBack = async (values: Values) => {
    const state = await stateFor({ ...getData(), ...values })
    if (!state) return false
    replaceState(state)
    setModified(true)
    return true
  }
  const fill: PutBack['fill'] = async (data, before) => {
    const state = await stateFor(data)
    if (!state) return false
    before(state)
    replaceState(state)
    return true
  }
  return { putBack, fill }
}
