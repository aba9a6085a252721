import { addDays, formatDay, formatTime, toDay } from '../../time/dates'

/** "vandaag 14.00 uur", "morgen 9.30 uur" or "3 oktober 2026 9.30 uur", for a moment to come. */
export function momentInWords(moment: Date, now: Date): string {
  const day = toDay(moment)
  const today = toDay(now)
  if (day === today) return `vandaag ${formatTime(moment)}`
  if (day === addDays(today, 1)) return `morgen ${formatTime(moment)}`
  return `${formatDay(moment)} ${formatTime(moment)}`
}
