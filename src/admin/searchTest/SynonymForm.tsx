'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import { requestJson } from '../requestJson'
import { useKeyDown } from '../useKeyDown'
import { explainHref, type TestedSearch } from './searchTestHref'
import { phrasesOf } from './phrasesOf'
import styles from './SearchTest.module.css'

/** A change works within two seconds; so often and so long (milliseconds) we look whether it does. */
const LOOK_EVERY = 300
const LOOK_FOR = 2_700

export interface AddedSynonym {
  id: number
  /** Whether it does anything to the query that is being tested. */
  isAtWork: boolean
}

interface Props {
  word: string
  search: TestedSearch
  language: Language
  onCancel: () => void
  onAdded: (added: AddedSynonym) => void
}

/** Adds a synonym, and waits until the search works with it. */
export function SynonymForm({ word, search, language, onCancel, onAdded }: Props) {
  const id = useId()
  const words = searchTestWords[language].add
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<'two-way' | 'one-way'>('two-way')
  const [from, setFrom] = useState(word)
  const [to, setTo] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  useEffect(() => form.current?.querySelector<HTMLElement>('[data-field="to"]')?.focus(), [])
  useKeyDown(form, (event) => {
    if (event.key === 'Escape') onCancel()
  })

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const phrases = { from: phrasesOf(from), to: phrasesOf(to) }
    if (phrases.from.length === 0 || phrases.to.length === 0) {
      setError(words.missing)
      form.current?.querySelector<HTMLElement>(`[data-field="${phrases.from.length === 0 ? 'from' : 'to'}"]`)?.focus()
      return
    }
    setError('')
    setBusy(true)
    const saved = await requestJson<{ doc: { id: number } }>('/api/synonyms?depth=0', { language, method: 'POST', body: { kind, ...phrases } })
    if (saved.isOk) onAdded({ id: saved.data.doc.id, isAtWork: await isSoonAtWork(search, { texts: [...phrases.from, ...phrases.to], language }) })
    else setError(saved.message)
    setBusy(false)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.subtitle}>
        {words.title}
      </h3>
      <label className={styles.field}>
        {words.from}
        <input data-field="from" value={from} autoComplete="off" aria-describedby={`${id}-hint ${id}-error`} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label className={styles.field}>
        {words.to}
        <input data-field="to" value={to} autoComplete="off" aria-describedby={`${id}-hint ${id}-error`} onChange={(event) => setTo(event.target.value)} />
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
      <fieldset className={styles.choices}>
        <legend>{words.kind}</legend>
        {(['two-way', 'one-way'] as const).map((value) => (
          <label key={value} className={styles.choice}>
            <input type="radio" name={`${id}-kind`} value={value} checked={kind === value} onChange={() => setKind(value)} />
            {value === 'two-way' ? words.twoWay : words.oneWay}
          </label>
        ))}
      </fieldset>
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {error}
      </p>
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary} aria-disabled={isBusy || undefined}>
          {isBusy ? words.busy : words.save}
        </button>
        <button type="button" className={styles.secondary} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

/** Whether the query that is being tested uses one of these texts as a synonym of the editors, now or in a moment. */
async function isSoonAtWork(search: TestedSearch, { texts, language }: { texts: readonly string[]; language: Language }): Promise<boolean> {
  const wanted = new Set(texts)
  for (const until = Date.now() + LOOK_FOR; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))) {
    const answer = await requestJson<ExplainResponse>(explainHref(search), { language })
    if (answer.isOk && answer.data.synonyms.flat().some(({ origin, text }) => origin === 'editors' && wanted.has(text))) return true
  }
  return false
}
