import { addDays } from './dates'
import { readDay, writeDay } from './readDay'
import { dutchClock, momentsAt } from './zone'

/** Why a text is no moment. The wording stands in src/messages/momentMessages.ts. */
export type MomentProblem = 'moment_unreadable' | 'moment_time_missing' | 'moment_time_wrong' | 'moment_skipped'

/** With its offset to UTC, as programs write it. */
const EXACT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i
/** No day and time is longer; a row of commas would be looked through from each of them. */
const MAX_LENGTH = 100
const DAY_AND_TIME =
  /^(.*?)(?:T|[\s,]+)(?:om\s+)?(\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:\.\d+)?)?|\d{4}|\d{1,2}\s*(?:u(?:ur)?|h)\s*\d{2}|\d{1,2}(?=\s*(?:uur|u|h|am|pm|a\.m\.|p\.m\.)))\s*(uur|u|h|am|pm|a\.m\.|p\.m\.)?\s*\(?(zomertijd|wintertijd)?\)?$/i

/**
 * The moment (ISO 8601, UTC) that a person wrote: a day as `readDay` reads it, with a time on a Dutch clock, wherever
 * the browser is ("31-03-2027 18.00", "31 maart 2027 om 18:00 uur"). 24.00 is the end of that day. The hour that comes
 * twice in autumn is the first one, unless "wintertijd" stands behind it; the hour skipped in spring is refused.
 */
export function readMoment(text: string): { moment: string } | { problem: MomentProblem } {
  const written = text
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (written.length > MAX_LENGTH) return { problem: 'moment_unreadable' }
  if (EXACT.test(written)) return exactly(written)
  if (readDay(written)) return { problem: 'moment_time_missing' }
  const [, dayText = '', timeText = '', mark = '', season = ''] = DAY_AND_TIME.exec(written) ?? []
  const day = readDay(dayText.replace(/,$/, ''))
  if (!day) return { problem: 'moment_unreadable' }
  const time = readTime(`${timeText} ${mark}`)
  if (!time) return { problem: 'moment_time_wrong' }
  const moments = time === '24:00' ? momentsAt(addDays(day, 1), '00:00') : momentsAt(day, time)
  const [first] = moments
  if (first === undefined) return { problem: 'moment_skipped' }
  return { moment: new Date(/winter/i.test(season) ? (moments.at(-1) ?? first) : first).toISOString() }
}

/** HH:MM from "18.00", "18:00", "1800", "18u30", "9 uur" or "6 pm"; "24:00" for the end of a day. Null when no clock shows it. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:\s*[.:uh]\s*|\s*uur\s*)?(\d{2})?(?:[.:]\d{2}(?:\.\d+)?)?\s*(?:uur|u|h)?\s*(a\.?m\.?|p\.?m\.?)?$/i.exec(
    text.trim(),
  )
  if (!parts) return null
  const [, hourText = '', minuteText = '00', half = ''] = parts
  const onTwelve = Number(hourText)
  if (half !== '' && (onTwelve < 1 || onTwelve > 12)) return null
  const hour = half === '' ? onTwelve : (onTwelve % 12) + (/^p/i.test(half) ? 12 : 0)
  const minute = Number(minuteText)
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${minuteText}`
}

/** "31-03-2027 18.00" from an ISO 8601 timestamp, such that reading it gives the same minute; '' for what is none. */
export function writeMoment(timestamp: string): string {
  const date = new Date(timestamp)
  if (Number.isNaN(date.getTime())) return ''
  const { day, time } = dutchClock(date)
  const [first, second] = momentsAt(day, time)
  const isSecond = first !== undefined && second !== undefined && date.getTime() >= second
  return `${writeDay(day)} ${time.replace(':', '.')}${isSecond ? ' wintertijd' : ''}`
}

function exactly(text: string): { moment: string } | { problem: MomentProblem } {
  const date = new Date(
    text
      .replace(/^(\S+) (\d{2}:)/, '$1T$2')
      .replace(/\s+/g, '')
      .replace(/([+-]\d{2})$/, '$1:00'),
  )
  return Number.isNaN(date.getTime()) || !readDay(text.slice(0, 10)) ? { problem: 'moment_unreadable' } : { moment: date.toISOString() }
}
