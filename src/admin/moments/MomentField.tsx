'use client'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField, useTranslation, withCondition } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { type ComponentProps, useCallback } from 'react'
import { momentMessage } from '../../messages/momentMessages'
import { readMoment } from '../../time/readMoment'
import { useAdminLanguage } from '../useAdminLanguage'
import { MomentInput } from './MomentInput'

/** A moment in a form of the admin: instead of a picker that follows the browser's zone and drops what it cannot read. */
function Moment({ field, path: givenPath, readOnly }: ComponentProps<DateFieldClientComponent>) {
  const language = useAdminLanguage()
  const { t } = useTranslation()
  const { required = false, label, admin } = field
  const validate = useCallback(
    (value: unknown) => {
      if (!value) return required ? t('validation:required') : true
      const read = readMoment(String(value))
      return 'problem' in read ? momentMessage(read.problem, language) : true
    },
    [required, t, language],
  )
  const { path, value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: givenPath, validate })
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className={[fieldBaseClass, showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={label} path={path} required={required} />
      <div className={`${fieldBaseClass}__wrap`}>
        <FieldError path={path} showError={showError} />
        <MomentInput
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

export const MomentField = withCondition(Moment)
