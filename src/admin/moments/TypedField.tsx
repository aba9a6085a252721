'use client'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClient, TextFieldClient } from 'payload'
import { type ReactNode, useCallback, useState } from 'react'
import type { Language } from '../../messages/language'
import { ClosedForm } from '../unsaved/ClosedForm'
import { useRefusal } from '../unsaved/useRefusal'
import { useAdminLanguage } from '../useAdminLanguage'

export interface FieldInput {
  id: string
  value: string
  onChange: (value: string) => void
  language: Language
  isInvalid: boolean
  isReadOnly: boolean
  isRequired: boolean
}

interface Props {
  field: Pick<TextFieldClient | DateFieldClient, 'required' | 'label' | 'admin'>
  path: string
  readOnly?: boolean | undefined
  /** What is wrong with what was typed, in words; null when nothing is. */
  problemOf: (typed: string, language: Language) => string | null
  children: (input: FieldInput) => ReactNode
}

/** A field of the admin that takes what people type: Payload's label, error and description around our own input. */
export function TypedField({ field, path: givenPath, readOnly, problemOf, children }: Props) {
  const language = useAdminLanguage()
  const { t } = useTranslation()
  const { required = false, label, admin } = field
  const validate = useCallback(
    (value: unknown) => {
      if (!value) return required ? t('validation:required') : true
      return problemOf(String(value), language) ?? true
    },
    [required, t, problemOf, language],
  )
  const { path, value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: givenPath, validate })
  const [isClosed, setClosed] = useState(false)
  const refusal = useRefusal(path, value)
  const isInvalid = showError || refusal !== undefined
  return (
    <div className={[fieldBaseClass, isInvalid && 'error'].filter(Boolean).join(' ')}>
      <ClosedForm onChange={setClosed} />
      <FieldLabel label={label} path={path} required={required} />
      <div className={`${fieldBaseClass}__wrap`}>
        <FieldError path={path} showError={isInvalid} message={refusal} />
        {children({
          id: `field-${path.replace(/\./g, '__')}`,
          value: value ?? '',
          onChange: (typed) => setValue(typed === '' ? null : typed),
          language,
          isInvalid,
          isReadOnly: readOnly === true || disabled || isClosed,
          isRequired: required,
        })}
      </div>
      <FieldDescription path={path} description={admin?.description} />
    </div>
  )
}
