'use client'

import { useId, useState } from 'react'
import type { Language } from '../../messages/language'
import { lifecycleWords } from '../../messages/lifecycleWords'
import { momentMessage } from '../../messages/momentMessages'
import { toDay } from '../../time/dates'
import { readDay } from '../../time/readDay'
import { DayInput } from '../moments/DayInput'
import parts from '../parts.module.css'
import { requestJson } from '../requestJson'
import styles from './LifecyclePanel.module.css'

interface ReviewFormProps {
  vacId: number
  language: Language
  onDone: (message: string) => void
}

/** "Nog actueel": confirms the live text, perhaps with another day for the next check. */
export function ReviewForm({ vacId, language, onDone }: ReviewFormProps) {
  const id = useId()
  const words = lifecycleWords[language]
  const [day, setDay] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  const confirm = async () => {
    if (isBusy) return
    if (day !== '' && !readDay(day)) return setError(momentMessage('day_unreadable', language))
    if (day !== '' && day <= toDay(new Date())) return setError(words.dayPast)
    setBusy(true)
    const answer = await requestJson('/api/review-confirmations', {
      language,
      method: 'POST',
      body: { vac: vacId, occasion: 'checked', ...(day === '' ? {} : { nextDue: day }) },
    })
    setBusy(false)
    setError(answer.isOk ? '' : answer.message)
    if (!answer.isOk) return
    setDay('')
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
      <details className={styles.details}>
        <summary>{words.otherDay}</summary>
        <label htmlFor={`${id}-day`}>{words.day}</label>
        <DayInput id={`${id}-day`} value={day} onChange={setDay} language={language} describedBy={`${id}-hint ${id}-error`} />
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
