'use client'

import { useState } from 'react'
import { copyText } from '../../browser/copyText'
import type { EditorWords } from '../../messages/editorWords'
import parts from '../parts.module.css'
import { rawText } from './rawText'
import styles from './RichTextField.module.css'

interface Props {
  value: unknown
  /** What is wrong with it, in words. */
  problem: string
  words: EditorWords
  isReadOnly: boolean
  onClear: () => void
}

/** A stored text that the editor cannot show in full: it can be read and copied before anybody empties the field. */
export function UnreadableText({ value, problem, words, isReadOnly, onClear }: Props) {
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const text = rawText(value)
  const copy = async () => setSaid((await copyText({ plain: text })) ? words.copied : words.copyFailed)
  return (
    <div className={styles.unreadable} role="alert">
      <p>{problem}</p>
      <p>{words.unreadable}</p>
      <textarea className={styles.raw} readOnly rows={6} aria-label={words.stored} value={text} />
      <div className={parts.buttons}>
        <button type="button" className={parts.button} onClick={() => void copy()}>
          {words.copy}
        </button>
        {!isAsking && (
          <button type="button" className={parts.button} onClick={() => setAsking(true)} disabled={isReadOnly}>
            {words.clear}
          </button>
        )}
      </div>
      <p role="status" className={parts.hint}>
        {said}
      </p>
      {isAsking && (
        <div role="group" aria-label={words.clearSure}>
          <p>{words.clearSure}</p>
          <div className={parts.buttons}>
            <button type="button" className={parts.button} onClick={onClear}>
              {words.clearYes}
            </button>
            <button type="button" className={parts.button} onClick={() => setAsking(false)}>
              {words.clearNo}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
