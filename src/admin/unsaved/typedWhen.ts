import type { Language } from '../../messages/language'
import { formatDay, formatTime, toDay } from '../../time/dates'

/** "14.32 uur" for a moment of today, "3 oktober 2026, 14.32 uur" for an earlier one. Milliseconds since 1970. */
export function typedWhen(typedAt: number, { now, language }: { now: number; language: Language }): string {
  const moment = new Date(typedAt)
  const time = formatTime(moment, language)
  return toDay(moment) === toDay(new Date(now)) ? time : `${formatDay(moment, language)}, ${time}`
}
