import { TIME_ZONE } from './zone'

const MS_PER_DAY = 86_400_000
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day of a moment in the Netherlands, as yyyy-mm-dd. */
export function toDay(moment: Date): string {
  return isoDay.format(moment)
}

/** A day (yyyy-mm-dd) shifted by whole days; negative goes back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10)
}

/** A day (yyyy-mm-dd) shifted by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, lastDate))
  return first.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / MS_PER_DAY)
}

/** "3 oktober 2026" (nl) or "3 October 2026" (en). Takes a day (yyyy-mm-dd) or a moment. */
export function formatDay(day: string | Date, language: 'nl' | 'en' = 'nl'): string {
  const moment = typeof day === 'string' ? new Date(day.length === 10 ? `${day}T12:00:00Z` : day) : day
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: TIME_ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(moment)
}

/** "woensdag" (nl) or "Wednesday" (en): the day of the week in the Netherlands. */
export function formatWeekday(moment: Date, language: 'nl' | 'en' = 'nl'): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: TIME_ZONE, weekday: 'long' }).format(moment)
}

/** "14.00 uur" (nl) or "14:00" (en). */
export function formatTime(moment: Date, language: 'nl' | 'en' = 'nl'): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' }).format(moment)
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time
}
