'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { SearchSuggestion } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { searchWords } from '../../messages/searchWords'
import { useKeyDown } from '../useKeyDown'
import styles from '../work/WorkPage.module.css'

interface SynonymFormProps {
  suggestion: SearchSuggestion
  language: Language
  isBusy: boolean
  onCancel: () => void
  onSave: (synonym: { from: string; to: string }) => void
}

/** Two words that mean the same to who searches, filled in as far as is known. No form element: it may stand inside the form of the answer. */
export function SynonymForm({ suggestion, language, isBusy, onCancel, onSave }: SynonymFormProps) {
  const id = useId()
  const words = searchWords[language]
  const form = useRef<HTMLDivElement>(null)
  const [from, setFrom] = useState(suggestion.term || suggestion.query)
  const [to, setTo] = useState(suggestion.synonymOf)
  const [error, setError] = useState('')

  useEffect(() => form.current?.querySelectorAll('input')[1]?.focus(), [])
  const save = () => {
    if (isBusy) return
    const isFilled = from.trim() !== '' && to.trim() !== ''
    setError(isFilled ? '' : words.synonymMissing)
    if (isFilled) onSave({ from: from.trim(), to: to.trim() })
    else form.current?.querySelectorAll('input')[from.trim() === '' ? 0 : 1]?.focus()
  }

  useKeyDown(form, (event) => {
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement
    if (event.key !== 'Escape' && !isEnter) return
    event.preventDefault()
    event.stopPropagation()
    if (isEnter) save()
    else onCancel()
  })

  return (
    <div ref={form} role="group" aria-label={words.makeSynonym} className={styles.form}>
      {(
        [
          ['from', words.from, from, setFrom],
          ['to', words.to, to, setTo],
        ] as const
      ).map(([name, label, value, set]) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input id={`${id}-${name}`} value={value} aria-required aria-describedby={`${id}-hint ${id}-error`} onChange={(event) => set(event.target.value)} />
        </div>
      ))}
      <p id={`${id}-hint`} className={styles.facts}>
        {words.synonymHint}
      </p>
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {error}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} aria-disabled={isBusy || undefined} onClick={save}>
          {words.save}
        </button>
        <button type="button" className={styles.secondary} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}
