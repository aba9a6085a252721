import { addDays } from '../../time/dates'
import { readDay } from '../../time/readDay'

/** Spreadsheets count days from here; these numbers are days of this century. */
const FIRST_DAY = '1899-12-30'
const FIRST_SERIAL = 36_526
const LAST_SERIAL = 73_050

/** yyyy-mm-dd from a day as people write it (see `readDay`), with or without the midnight that spreadsheets add, or from the number that a spreadsheet makes of a day (46418); null when it is no day that exists. */
export function readReviewDate(text: string): string | null {
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  if (serial) {
    const days = Number(serial[1])
    return days >= FIRST_SERIAL && days <= LAST_SERIAL ? addDays(FIRST_DAY, days) : null
  }
  return readDay(text.replace(/[T ]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*Z?$/i, ''))
}
