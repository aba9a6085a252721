import { TIME_ZONE } from '../../time/dates'

/**
 * The moment (ISO 8601, UTC) of a day and time as a Dutch clock shows them ("2027-03-28T09:30"), wherever
 * the browser is. Null for a text that is no day and time. A time that the clock skips in spring becomes
 * the moment just after it.
 */
export function toMoment(local: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc)) return null
  // The second round is right also when the first lands on the other side of a change of the clock.
  const first = asUtc - offsetAt(asUtc)
  return new Date(asUtc - offsetAt(first)).toISOString()
}

const clockParts = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Milliseconds that the Dutch clock is ahead of UTC at a moment. */
function offsetAt(moment: number): number {
  const part = Object.fromEntries(clockParts.formatToParts(moment).map(({ type, value }) => [type, value]))
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`) - Math.floor(moment / 1000) * 1000
}
