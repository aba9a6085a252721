'use client'

import { momentWords } from '../../messages/momentMessages'
import type { Language } from '../../messages/language'
import { formatWeekday } from '../../time/dates'
import { formatMoment } from '../../time/formatMoment'
import { writeDay } from '../../time/readDay'
import { readMoment, writeMoment } from '../../time/readMoment'
import { dutchClock } from '../../time/zone'
import parts from '../parts.module.css'
import { CalendarButton } from './CalendarButton'
import { useTyped } from './useTyped'
import styles from './moments.module.css'

interface MomentInputProps {
  id: string
  /** ISO 8601; what was typed while it is not understood; '' for nothing. */
  value: string
  onChange: (value: string) => void
  language: Language
  describedBy?: string | undefined
  /** Said elsewhere already, so not twice. */
  isInvalid?: boolean
  isReadOnly?: boolean
  isRequired?: boolean
}

/** What a day becomes when it is picked before a time was typed: the start of the working day. */
const FIRST_TIME = '09.00'

const read = (text: string) => {
  const found = readMoment(text)
  return 'moment' in found ? found.moment : null
}

/** A moment as people here write it (31-03-2027 18.00), in Dutch time in every browser; says below how it was read. */
export function MomentInput({
  id,
  value,
  onChange,
  language,
  describedBy = '',
  isInvalid = false,
  isReadOnly = false,
  isRequired = false,
}: MomentInputProps) {
  const words = momentWords[language]
  const typed = useTyped({ value, onChange, write: writeMoment, read })
  const found = readMoment(typed.text)
  const clock = 'moment' in found ? dutchClock(new Date(found.moment)) : null
  return (
    <>
      <span className={styles.row}>
        <input
          id={id}
          className={styles.input}
          autoComplete="off"
          placeholder={words.momentExample}
          value={typed.text}
          disabled={isReadOnly}
          required={isRequired}
          aria-invalid={typed.isWrong || isInvalid || undefined}
          aria-describedby={`${describedBy} ${id}-read`.trim()}
          onChange={(event) => typed.change(event.target.value)}
          onBlur={typed.leave}
        />
        {!isReadOnly && (
          <CalendarButton
            label={words.pick}
            day={clock?.day ?? ''}
            onPick={(day) => typed.change(`${writeDay(day)} ${clock?.time.replace(':', '.') ?? FIRST_TIME}`)}
          />
        )}
      </span>
      <p id={`${id}-read`} role="status" className={styles.note}>
        {'moment' in found && typed.isUnderstood && (
          <span className={parts.hint}>
            {words.understood(`${formatWeekday(new Date(found.moment), language)} ${formatMoment(found.moment, language)}`)}
          </span>
        )}
        {'problem' in found && typed.isWrong && !isInvalid && <span className={parts.error}>{words.problems[found.problem]}</span>}
      </p>
    </>
  )
}
