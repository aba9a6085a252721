'use client'

import { useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Language } from '../../messages/language'
import { lifecycleWords } from '../../messages/lifecycleWords'
import { momentMessage } from '../../messages/momentMessages'
import { formatMoment } from '../../time/formatMoment'
import { readDay } from '../../time/readDay'
import { readMoment, readTime } from '../../time/readMoment'
import { DayInput } from '../moments/DayInput'
import parts from '../parts.module.css'
import { requestJson } from '../requestJson'
import styles from './LifecyclePanel.module.css'

interface PlanFormProps {
  vacId: number
  language: Language
  onDone: (message: string) => void
}

/** "Inplannen": the text saved last goes live at a chosen day and time (Dutch time). */
export function PlanForm({ vacId, language, onDone }: PlanFormProps) {
  const id = useId()
  const words = lifecycleWords[language]
  const isModified = useFormModified()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('09.00')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  const plan = async () => {
    if (isBusy) return
    if (isModified) return setError(words.planUnsaved)
    if (day.trim() === '' || time.trim() === '') return setError(words.planMissing)
    if (!readDay(day)) return setError(momentMessage('day_unreadable', language))
    if (!readTime(time)) return setError(momentMessage('moment_time_wrong', language))
    const read = readMoment(`${day} ${readTime(time)}`)
    if ('problem' in read) return setError(momentMessage(read.problem, language))
    const { moment } = read
    if (Date.parse(moment) <= Date.now()) return setError(words.planPast)
    setBusy(true)
    const answer = await requestJson('/api/schedules', { language, method: 'POST', body: { vac: vacId, action: 'publish', moment } })
    setBusy(false)
    setError(answer.isOk ? '' : answer.message)
    if (!answer.isOk) return
    setDay('')
    onDone(words.planned(formatMoment(moment, language)))
  }

  return (
    <details className={styles.details}>
      <summary>{words.plan}</summary>
      <p className={parts.hint}>{words.planHint}</p>
      <fieldset className={styles.moment}>
        <legend>{words.planMoment}</legend>
        <DayInput id={`${id}-day`} label={words.planDay} value={day} onChange={setDay} language={language} describedBy={`${id}-error`} />
        <input className={styles.input} autoComplete="off" aria-label={words.planTime} value={time} aria-describedby={`${id}-error`} onChange={(event) => setTime(event.target.value)} />
      </fieldset>
      <p id={`${id}-error`} role="alert" className={parts.error}>
        {error}
      </p>
      <button type="button" className={parts.button} aria-disabled={isBusy || undefined} onClick={plan}>
        {words.planSave}
      </button>
    </details>
  )
}
