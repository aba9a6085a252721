'use client'

import { useAuth, useDocumentInfo, useFormModified, useFormProcessing, useWatchForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isSameValue } from '../../browser/unsaved/changedValues'
import type { UnsavedStore, UnsavedText as Text } from '../../browser/unsaved/unsavedStore'
import { useUnsavedStore } from '../../browser/unsaved/useUnsavedStore'
import { unsavedWords } from '../../messages/unsavedWords'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { ConflictNotice } from './ConflictNotice'
import { formPlace } from './formPlace'
import { OfferedText } from './OfferedText'
import { useConflict } from './useConflict'
import { useKeptForm } from './useKeptForm'
import { useOfferedTexts } from './useOfferedTexts'
import { usePutBack } from './usePutBack'
import styles from './UnsavedText.module.css'

/** Above the fields of every form: keeps what is typed until it is saved, and offers back what was not. */
export function UnsavedText() {
  const { user } = useAuth()
  const { hasSavePermission } = useDocumentInfo()
  const store = useUnsavedStore(user?.id)
  // Whoever may only read types nothing here.
  return hasSavePermission === false ? null : <Keeper store={store} />
}

function Keeper({ store }: { store: UnsavedStore | null }) {
  const words = unsavedWords[useAdminLanguage()]
  const info = useDocumentInfo()
  const { disabled } = useWatchForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { values, saved, instance, keeping, replaced, startAnew } = useKeptForm(store)
  const { putBack, fill } = usePutBack()
  const offers = useOfferedTexts(store, { place: formPlace(info), instance, saved })
  const conflict = useConflict({ fill, startAnew })
  const [message, setMessage] = useState('')
  const box = useRef<HTMLElement>(null)
  const isOpen = replaced > 0 || conflict.isCompared

  // Taken over: the form is closed to this user. Its text goes beside the newest.
  const isTakenOver = disabled && isModified && !isProcessing
  const { compare } = conflict
  useEffect(() => {
    if (isTakenOver) void compare()
    // Once for each time that it happens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isTakenOver])

  // What the user was writing a moment ago is no longer in the form: it must not be looked for.
  useEffect(() => {
    if (isOpen && offers.length > 0) box.current?.scrollIntoView({ block: 'start' })
  }, [isOpen, offers.length])

  const remove = useCallback((text: Text) => store?.remove(text), [store])
  const finish = (text: Text | null, said: string) => {
    if (text) remove(text)
    setMessage(said)
    // The button that was pressed goes away with what it was about.
    box.current?.focus()
  }
  const takeBack = (text: Text) => async (some: Record<string, unknown>) => {
    if (!(await putBack(some))) return false
    // Once nothing is left that the form does not hold, the form itself keeps it.
    const left = Object.keys(text.values).filter((name) => !(name in some) && !isSameValue(text.values[name], values[name]))
    if (left.length === 0) remove(text)
    return true
  }

  return (
    <section ref={box} tabIndex={-1} className={styles.box} aria-label={words.title} data-unsaved-text>
      <p role="status" className={parts.status}>
        {message}
      </p>
      {keeping !== 'kept' && (
        <p role="alert" className={parts.alert}>
          {keeping === 'full' ? words.full : words.notKept}
        </p>
      )}
      <ConflictNotice conflict={conflict} />
      {offers.length > 0 && (
        <ul className={styles.offers}>
          {offers.map((text, at) => (
            <OfferedText
              key={text.instance}
              offered={text}
              current={values}
              mayWrite={!disabled}
              isOpenAtFirst={isOpen && at === 0}
              onPutBack={takeBack(text)}
              onDone={(said) => finish(null, said)}
              onDiscard={() => finish(text, words.wasDiscarded)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
