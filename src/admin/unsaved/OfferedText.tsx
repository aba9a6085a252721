'use client'

import { useEffect, useRef, useState } from 'react'
import { isSameValue } from '../../browser/unsaved/changedValues'
import type { UnsavedText } from '../../browser/unsaved/unsavedStore'
import { unsavedWords } from '../../messages/unsavedWords'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { CompareTexts } from './CompareTexts'
import { typedWhen } from './typedWhen'
import styles from './UnsavedText.module.css'

type Values = Record<string, unknown>

interface Props {
  offered: UnsavedText
  current: Values
  mayWrite: boolean
  /** Whether the comparison stands open at once: the user was just writing this. */
  isOpenAtFirst: boolean
  /** Resolves to whether it worked. */
  onPutBack: (values: Values) => Promise<boolean>
  /** Says what was done, after it. */
  onDone: (message: string) => void
  onDiscard: () => void
}

/** One text that was not saved: to look at, to put back, or to throw away. */
export function OfferedText({ offered, current, mayWrite, isOpenAtFirst, onPutBack, onDone, onDiscard }: Props) {
  const language = useAdminLanguage()
  const words = unsavedWords[language]
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const [isAsking, setAsking] = useState(false)
  const [error, setError] = useState('')
  const keepButton = useRef<HTMLButtonElement>(null)
  const { values, before, title, place } = offered
  // Putting all back would write over what came after it, without a word.
  const hasChanged = Object.keys(values).some(
    (name) => !isSameValue(before[name], current[name]) && !isSameValue(values[name], current[name]),
  )
  const when = typedWhen(offered.typedAt, { now: Date.now(), language })
  const isNew = place.endsWith('/new') && title !== ''

  useEffect(() => {
    if (isOpenAtFirst) setOpen(true)
  }, [isOpenAtFirst])
  useEffect(() => {
    if (isAsking) keepButton.current?.focus()
  }, [isAsking])

  const putBack = async (some: Values, message: string) => {
    setError('')
    if (await onPutBack(some)) onDone(message)
    else setError(words.putBackFailed)
  }

  return (
    <li className={styles.offer}>
      <p className={styles.found}>{isNew ? words.foundNew(when, title) : words.found(when)}</p>
      {!mayWrite && <p>{words.readOnly}</p>}
      {mayWrite && hasChanged && <p>{words.since}</p>}
      <div className={parts.buttons}>
        <button type="button" className={parts.button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </button>
        {mayWrite && !hasChanged && (
          <button type="button" className={parts.primary} onClick={() => void putBack(values, words.wasPutBack)}>
            {words.putBack}
          </button>
        )}
        {!isAsking && (
          <button type="button" className={parts.button} onClick={() => setAsking(true)}>
            {words.discard}
          </button>
        )}
      </div>
      {isAsking && (
        <div role="group" aria-label={words.discardSure}>
          <p>{words.discardSure}</p>
          <div className={parts.buttons}>
            <button type="button" className={parts.button} onClick={onDiscard}>
              {words.discardYes}
            </button>
            <button type="button" ref={keepButton} className={parts.button} onClick={() => setAsking(false)}>
              {words.discardNo}
            </button>
          </div>
        </div>
      )}
      <p role="alert" className={parts.error}>
        {error}
      </p>
      {isOpen && (
        <CompareTexts
          yours={values}
          current={current}
          onPutBack={mayWrite ? (name, label) => void putBack({ [name]: values[name] }, words.wasPutBackOne(label)) : null}
        />
      )}
    </li>
  )
}
