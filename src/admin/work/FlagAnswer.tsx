'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { UnsavedStore } from '../../browser/unsaved/unsavedStore'
import { useKeptState } from '../../browser/unsaved/useKeptState'
import { flagWords } from '../../messages/flagWords'
import type { Language } from '../../messages/language'
import { workWords } from '../../messages/workWords'
import { momentMessage } from '../../messages/momentMessages'
import { toDay } from '../../time/dates'
import { readDay } from '../../time/readDay'
import { DayInput } from '../moments/DayInput'
import fields from '../fields.module.css'
import parts from '../parts.module.css'
import { requestJson } from '../requestJson'
import { useKeyDown } from '../useKeyDown'
import { flagAnswerPlace } from './flagAnswerPlace'
import styles from './WorkPage.module.css'

/** The same bound as the collection's: longer is refused there. */
const MAX_ANSWER = 2000

const outcomes = ['solved', 'planned', 'rejected'] as const
type Outcome = (typeof outcomes)[number]

interface Reply {
  outcome: Outcome
  day: string
  answer: string
}

const NO_REPLY: Reply = { outcome: 'solved', day: '', answer: '' }

interface FlagAnswerProps {
  flagId: number
  /** Where an answer is kept until it is sent. */
  store: UnsavedStore | null
  language: Language
  onCancel: () => void
  onSent: () => void
}

/** What happens to a flag, and what its reporter hears. Closing it keeps what was typed. */
export function FlagAnswer({ flagId, store, language, onCancel, onSent }: FlagAnswerProps) {
  const id = useId()
  const words = workWords[language]
  const form = useRef<HTMLFormElement>(null)
  const { value, change, forget } = useKeptState<Reply>({
    store,
    place: flagAnswerPlace(flagId),
    title: '',
    initial: NO_REPLY,
    accepts: isReply,
  })
  const { outcome, day, answer } = value
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const refuse = (message: string, field: string) => {
    setError(message)
    document.getElementById(`${id}-${field}`)?.focus()
  }

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (outcome === 'planned' && day === '') return refuse(words.dayMissing, 'day')
    if (outcome === 'planned' && !readDay(day)) return refuse(momentMessage('day_unreadable', language), 'day')
    if (outcome === 'planned' && day < toDay(new Date())) return refuse(words.dayPast, 'day')
    if (answer.trim() === '') return refuse(words.answerMissing, 'answer')
    setBusy(true)
    const sent = await requestJson(`/api/flags/${flagId}`, {
      language,
      method: 'PATCH',
      body: { state: outcome, answer: answer.trim(), plannedFor: outcome === 'planned' ? day : null },
    })
    setBusy(false)
    if (!sent.isOk) return setError(sent.message)
    forget()
    onSent()
  }

  const cancel = () => {
    form.current?.closest('li')?.querySelector<HTMLElement>('[data-work-action]')?.focus()
    onCancel()
  }

  useKeyDown(form, (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    cancel()
  })

  return (
    <form ref={form} className={fields.form} onSubmit={send} noValidate>
      <fieldset className={fields.choices}>
        <legend>{words.stateQuestion}</legend>
        {outcomes.map((value) => (
          <label key={value} className={fields.choice}>
            <input
              type="radio"
              name={`${id}-outcome`}
              value={value}
              checked={outcome === value}
              onChange={() => change({ outcome: value })}
            />
            {flagWords[language].states[value]}
          </label>
        ))}
      </fieldset>
      {outcome === 'planned' && (
        <div className={fields.field}>
          <label htmlFor={`${id}-day`}>{words.plannedFor}</label>
          <DayInput
            id={`${id}-day`}
            value={day}
            onChange={(chosen) => change({ day: chosen })}
            language={language}
            describedBy={`${id}-error`}
            isRequired
          />
        </div>
      )}
      <div className={fields.field}>
        <label htmlFor={`${id}-answer`}>{words.answer}</label>
        <textarea
          id={`${id}-answer`}
          rows={3}
          maxLength={MAX_ANSWER}
          value={answer}
          required
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => change({ answer: event.target.value })}
        />
        <p id={`${id}-hint`} className={styles.facts}>
          {words.answerHint}
        </p>
      </div>
      <p id={`${id}-error`} role="alert" className={parts.error}>
        {error}
      </p>
      <div className={parts.buttons}>
        <button type="submit" className={parts.primary} aria-disabled={isBusy || undefined}>
          {words.send}
        </button>
        <button type="button" className={parts.button} onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

function isReply(value: unknown): value is Reply {
  const { outcome, day, answer } = (value ?? {}) as Record<string, unknown>
  return (outcomes as readonly unknown[]).includes(outcome) && typeof day === 'string' && typeof answer === 'string'
}
