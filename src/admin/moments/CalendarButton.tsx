'use client'

import { useRef } from 'react'
import parts from '../parts.module.css'
import styles from './moments.module.css'

interface CalendarButtonProps {
  label: string
  /** yyyy-mm-dd, or '' when there is none yet. */
  day: string
  onPick: (day: string) => void
}

/** The browser's own calendar, for who would rather point than type. What it gives is a day, never a text. */
export function CalendarButton({ label, day, onPick }: CalendarButtonProps) {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <span className={styles.calendar}>
      <button type="button" className={parts.button} aria-label={label} title={label} onClick={() => calendar.current?.showPicker()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.hidden}
        value={day}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </span>
  )
}
