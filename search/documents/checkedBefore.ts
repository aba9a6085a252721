interface Checked {
  lastCheckedNumber?: number
}

/** Whether a document was last checked before a day (yyyy-mm-dd), or never. */
export function checkedBefore(day: string): (document: Checked) => boolean {
  const number = dayNumber(day)
  return ({ lastCheckedNumber = 0 }) => lastCheckedNumber < number
}

/** A day as a number, yyyymmdd, as documents have it; 0 for what is no day. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', '').slice(0, 8)) || 0
}
