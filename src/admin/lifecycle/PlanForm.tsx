'use client'

import { useFormModified } from '@payloadcms/ui'
import { useId } from 'react'
import type { UnsavedStore } from '../../browser/unsaved/unsavedStore'
import { useKeptState } from '../../browser/unsaved/useKeptState'
import type { Language } from '../../messages/language'
import { lifecycleWords } from '../../messages/lifecycleWords'
import { momentMessage } from '../../messages/momentMessages'
import { formatMoment } from '../../time/formatMoment'
import { readDay } from '../../time/readDay'
import { readMoment, readTime } from '../../time/readMoment'
import { DayInput } from '../moments/DayInput'
import parts from '../parts.module.css'
import { useAction } from '../useAction'
import styles from './LifecyclePanel.module.css'

interface Planned {
  day: string
  time: string
}

/** The start of a working day. */
const FIRST: Planned = { day: '', time: '09.00' }

interface PlanFormProps {
  /** Where a moment is kept until it is sent. */
  store: UnsavedStore | null
  vacId: number
  language: Language
  onDone: (message: string) => void
}

/** "Inplannen": the text saved last goes live at a chosen day and time (Dutch time). */
export function PlanForm({ store, vacId, language, onDone }: PlanFormProps) {
  const id = useId()
  const words = lifecycleWords[language]
  const isModified = useFormModified()
  const { value, change, forget, wasKept } = useKeptState<Planned>({
    store,
    place: `vacs/${vacId}/plan`,
    title: '',
    initial: FIRST,
    accepts: isPlanned,
  })
  const { day, time } = value
  const { error, setError, isBusy, send } = useAction()

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
    if (!(await send('/api/schedules', { language, method: 'POST', body: { vac: vacId, action: 'publish', moment } }))) return
    forget()
    onDone(words.planned(formatMoment(moment, language)))
  }

  return (
    <details className={styles.details} open={wasKept || undefined}>
      <summary>{words.plan}</summary>
      <p className={parts.hint}>{words.planHint}</p>
      <fieldset className={styles.moment}>
        <legend>{words.planMoment}</legend>
        <DayInput
          id={`${id}-day`}
          label={words.planDay}
          value={day}
          onChange={(typed) => change({ day: typed })}
          language={language}
          describedBy={`${id}-error`}
        />
        <input
          className={styles.input}
          autoComplete="off"
          aria-label={words.planTime}
          value={time}
          aria-describedby={`${id}-error`}
          onChange={(event) => change({ time: event.target.value })}
        />
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

function isPlanned(value: unknown): value is Planned {
  const { day, time } = (value ?? {}) as Partial<Planned>
  return typeof day === 'string' && typeof time === 'string'
}
