'use client'

import { momentWords } from '../../messages/momentMessages'
import type { Language } from '../../messages/language'
import { readDay, writeDay } from '../../time/readDay'
import parts from '../parts.module.css'
import { CalendarButton } from './CalendarButton'
import { useTyped } from './useTyped'
import styles from './moments.module.css'

interface DayInputProps {
  id: string
  /** yyyy-mm-dd; what was typed while it is not understood; '' for nothing. */
  value: string
  onChange: (value: string) => void
  language: Language
  describedBy?: string | undefined
  label?: string | undefined
  /** Said elsewhere already, so not twice. */
  isInvalid?: boolean
  isReadOnly?: boolean
  isRequired?: boolean
}

/** A day as people here write it (31-03-2027), the same in every browser. */
export function DayInput({
  id,
  value,
  onChange,
  language,
  describedBy = '',
  label,
  isInvalid = false,
  isReadOnly = false,
  isRequired = false,
}: DayInputProps) {
  const words = momentWords[language]
  const typed = useTyped({ value, onChange, write: writeDay, read: readDay })
  return (
    <>
      <span className={styles.row}>
        <input
          id={id}
          className={styles.input}
          inputMode="text"
          autoComplete="off"
          placeholder={words.dayExample}
          value={typed.text}
          disabled={isReadOnly}
          required={isRequired}
          aria-label={label}
          aria-invalid={typed.isWrong || isInvalid || undefined}
          aria-describedby={`${describedBy} ${id}-read`.trim()}
          onChange={(event) => typed.change(event.target.value)}
          onBlur={typed.leave}
        />
        {!isReadOnly && <CalendarButton label={words.pick} day={readDay(typed.text) ?? ''} onPick={(day) => typed.change(writeDay(day))} />}
      </span>
      <span id={`${id}-read`} role="status" className={parts.error}>
        {typed.isWrong && !isInvalid ? words.problems.day_unreadable : ''}
      </span>
    </>
  )
}
