import { isDay } from '../../time/isDay'

/** yyyy-mm-dd from "2027-01-31", "31-01-2027", "31-1-2027" or "31/01/2027" (day first, as Dutch spreadsheets write); null when it is no day that exists. */
export function readReviewDate(text: string): string | null {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text)
  const day = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text
  return isDay(day) ? day : null
}
