import { isDay } from './isDay'

/** The names of each month, Dutch and English, and what they are shortened to. */
const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'maa', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo|mon?|tue?|wed?|thu?|fri?|sat?|sun?)[a-z]*\.?,?\s+/i
/** A review or an end lies in these years; a year outside is a mistype. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2199

/**
 * The day (yyyy-mm-dd) that a person or a spreadsheet wrote: 31-03-2027, 31/3/27, 31.03.2027, 31 maart 2027,
 * 2027-03-31. Day before month, as Dutch people write. Null when it is no day that exists, or lacks its year.
 */
export function readDay(text: string): string | null {
  const written = text
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .trim()
    .replace(WEEKDAY, '')
  const day = numbered(written) ?? named(written)
  if (day === null || !isDay(day)) return null
  const year = Number(day.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR ? day : null
}

/** "31-03-2027" as people here read a day; '' for what is none. */
export function writeDay(day: string): string {
  return isDay(day) ? day.split('-').toReversed().join('-') : ''
}

function numbered(text: string): string | null {
  const iso = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso) return toDay(iso[1], iso[2], iso[3])
  const dutch = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*'?(\d{4}|\d{2})$/.exec(text)
  return dutch ? toDay(dutch[3], dutch[2], dutch[1]) : null
}

function named(text: string): string | null {
  const parts = /^(\d{1,2})(?:e|ste|de)?[\s.-]+(?:of\s+)?([a-z]{3,9})\.?[\s.,-]+'?(\d{4}|\d{2})$/i.exec(text)
  const month = parts ? MONTHS.findIndex((names) => names.includes((parts[2] ?? '').toLowerCase())) + 1 : 0
  return parts && month > 0 ? toDay(parts[3], String(month), parts[1]) : null
}

function toDay(year = '', month = '', day = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
