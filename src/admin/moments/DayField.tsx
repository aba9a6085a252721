'use client'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type ComponentProps, useCallback } from 'react'
import { momentMessage } from '../../messages/momentMessages'
import { readDay } from '../../time/readDay'
import { useAdminLanguage } from '../useAdminLanguage'
import { DayInput } from './DayInput'

/** A day in a form of the admin. */
function Day({ field, path: givenPath, readOnly }: ComponentProps<TextFieldClientComponent>) {
  const language = useAdminLanguage()
  const { required = false, label, admin } = field
  const validate = useCallback((value: unknown) => !value || readDay(String(value)) !== null || momentMessage('day_unreadable', language), [language])
  const { path, value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: givenPath, validate })
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className={[fieldBaseClass, showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={label} path={path} required={required} />
      <div className={`${fieldBaseClass}__wrap`}>
        <FieldError path={path} showError={showError} />
        <DayInput
          id={id}
          value={value ?? ''}
          onChange={(typed) => setValue(typed === '' ? null : typed)}
          language={language}
          isInvalid={showError}
          isReadOnly={readOnly === true || disabled}
          isRequired={required}
        />
      </div>
      <FieldDescription path={path} description={admin?.description} />
    </div>
  )
}

export const DayField = withCondition(Day)
