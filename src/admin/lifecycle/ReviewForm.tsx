'use client'

import { useId } from 'react'
import type { UnsavedStore } from '../../browser/unsaved/unsavedStore'
import { useKeptState } from '../../browser/unsaved/useKeptState'
import type { Language } from '../../messages/language'
import { lifecycleWords } from '../../messages/lifecycleWords'
import { momentMessage } from '../../messages/momentMessages'
import { toDay } from '../../time/dates'
import { readDay } from '../../time/readDay'
import { DayInput } from '../moments/DayInput'
import parts from '../parts.module.css'
import { useAction } from '../useAction'
import styles from './LifecyclePanel.module.css'

interface Wished {
  day: string
}

interface ReviewFormProps {
  /** Where a day is kept until it is sent. */
  store: UnsavedStore | null
  vacId: number
  language: Language
  onDone: (message: string) => void
}

/** "Nog actueel": confirms the live text, perhaps with another day for the next check. */
export function ReviewForm({ store, vacId, language, onDone }: ReviewFormProps) {
  const id = useId()
  const words = lifecycleWords[language]
  const { value, change, forget, wasKept } = useKeptState<Wished>({
    store,
    place: `vacs/${vacId}/review`,
    title: '',
    initial: { day: '' },
    accepts: isWished,
  })
  const { day } = value
  const { error, setError, isBusy, send } = useAction()

  const confirm = async () => {
    if (day !== '' && !readDay(day)) return setError(momentMessage('day_unreadable', language))
    if (day !== '' && day <= toDay(new Date())) return setError(words.dayPast)
    const body = { vac: vacId, occasion: 'checked', ...(day === '' ? {} : { nextDue: day }) }
    if (!(await send('/api/review-confirmations', { language, method: 'POST', body }))) return
    forget()
    onDone(words.confirmed)
  }

  return (
    <div className={styles.block}>
      <p id={`${id}-why`} className={parts.hint}>
        {words.confirmHint}
      </p>
      <button type="button" className={parts.primary} aria-describedby={`${id}-why`} aria-disabled={isBusy || undefined} onClick={confirm}>
        {words.confirm}
      </button>
      <details className={styles.details} open={wasKept || undefined}>
        <summary>{words.otherDay}</summary>
        <label htmlFor={`${id}-day`}>{words.day}</label>
        <DayInput
          id={`${id}-day`}
          value={day}
          onChange={(typed) => change({ day: typed })}
          language={language}
          describedBy={`${id}-hint ${id}-error`}
        />
        <p id={`${id}-hint`} className={parts.hint}>
          {words.dayHint}
        </p>
      </details>
      <p id={`${id}-error`} role="alert" className={parts.error}>
        {error}
      </p>
    </div>
  )
}

function isWished(value: unknown): value is Wished {
  return typeof (value as Partial<Wished> | null)?.day === 'string'
}
