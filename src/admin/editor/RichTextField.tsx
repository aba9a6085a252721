'use client'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { JSONFieldClientComponent } from 'payload'
import { type ComponentProps, Suspense, lazy, useCallback, useState } from 'react'
import type { RichDocument } from '../../content/document'
import type { DocumentVariant } from '../../content/schema'
import { validateDocument } from '../../content/validateDocument'
import { documentMessages } from '../../messages/documentMessages'
import { editorWords } from '../../messages/editorWords'
import { readabilityWords } from '../../messages/readabilityWords'
import { allowedWordsOf, useReadabilitySettings } from '../readability/useReadabilitySettings'
import { ClosedForm } from '../unsaved/ClosedForm'
import { useRefusal } from '../unsaved/useRefusal'
import { useAdminLanguage } from '../useAdminLanguage'
import { UnreadableText } from './UnreadableText'
import { useOpenable } from './useOpenable'
import styles from './RichTextField.module.css'

/** The editor is large; pages of the admin without a rich text do not load it. */
const ContentEditor = lazy(() => import('./ContentEditor'))

type RichTextFieldProps = ComponentProps<JSONFieldClientComponent> & { variant: DocumentVariant }

function RichText({ field, path: givenPath, readOnly, variant }: RichTextFieldProps) {
  const language = useAdminLanguage()
  const { i18n, t } = useTranslation()
  const { required = false, label, admin } = field
  const validate = useCallback((value: unknown) => (required && !value ? t('validation:required') : true), [required, t])
  const { path, value, setValue, showError, disabled, customComponents } = useField<RichDocument | null>({
    potentiallyStalePath: givenPath,
    validate,
  })
  const [isClosed, setClosed] = useState(false)
  const refusal = useRefusal(path, value)
  const isInvalid = showError || refusal !== undefined
  const id = `field-${path.replace(/\./g, '__')}`
  const words = editorWords[language]
  const { settings } = useReadabilitySettings(language)
  const { isOpenable, noteOwn } = useOpenable(value, variant)
  const onChange = useCallback(
    (changed: RichDocument | null) => {
      noteOwn(changed)
      setValue(changed)
    },
    [noteOwn, setValue],
  )

  return (
    <div className={[fieldBaseClass, styles.field, isInvalid && 'error'].filter(Boolean).join(' ')}>
      <ClosedForm onChange={setClosed} />
      <div role="presentation" className={styles.label} onClick={() => document.getElementById(id)?.focus()}>
        {customComponents?.Label ?? <FieldLabel as="span" label={label} path={path} required={required} />}
      </div>
      <div id={`${id}-error`} className={styles.error} role="status">
        {customComponents?.Error ?? <FieldError path={path} showError={isInvalid} message={refusal} alignCaret="left" />}
      </div>
      {!isOpenable ? (
        <UnreadableText
          value={value}
          problem={documentMessages(validateDocument(value, variant), language)}
          words={words}
          isReadOnly={readOnly === true || isClosed}
          onClear={() => setValue(null)}
        />
      ) : (
        <Suspense fallback={<div className={styles.loading} data-variant={variant} role="status" aria-label={words.loading} />}>
          <ContentEditor
            id={id}
            variant={variant}
            value={value}
            onChange={onChange}
            words={words}
            readabilityWords={readabilityWords[language]}
            allowedWords={allowedWordsOf(settings)}
            label={typeof label === 'object' || typeof label === 'string' ? getTranslation(label, i18n) : path}
            describedBy={`${id}-hint ${id}-description ${id}-error`}
            isRequired={required}
            isInvalid={isInvalid}
            isReadOnly={readOnly === true}
            isBusy={disabled || isClosed}
          />
        </Suspense>
      )}
      <div id={`${id}-description`}>
        {customComponents?.Description ?? <FieldDescription description={admin?.description} path={path} />}
      </div>
      {!readOnly && (
        <p id={`${id}-hint`} className={styles.keys}>
          {words.hint} {readabilityWords[language].keys}
        </p>
      )}
    </div>
  )
}

/** A rich text of a VAC in the admin: Payload's label, error and description around our own editor. */
export const RichTextField = withCondition(RichText)
