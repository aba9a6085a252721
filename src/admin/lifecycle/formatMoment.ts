import type { Language } from '../../messages/language'
import { formatDay, formatTime } from '../../time/dates'

/** "3 oktober 2026, 14.00 uur" from an ISO 8601 timestamp. */
export function formatMoment(timestamp: string, language: Language): string {
  const moment = new Date(timestamp)
  return `${formatDay(moment, language)}, ${formatTime(moment, language)}`
}
