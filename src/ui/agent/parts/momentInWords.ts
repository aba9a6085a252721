import { addDays, formatDay, formatTime, toDay } from '../../../time/dates'

/** "vandaag 14.00 uur", "morgen 09.30 uur" or "3 oktober 09.30 uur", for a moment to come; with the year when it is another. */
export function momentInWords(moment: Date, now: Date): string {
  const day = toDay(moment)
  const today = toDay(now)
  if (day === today) return `vandaag ${formatTime(moment)}`
  if (day === addDays(today, 1)) return `morgen ${formatTime(moment)}`
  const year = ` ${today.slice(0, 4)}`
  return `${formatDay(moment).replace(year, '')} ${formatTime(moment)}`
}
