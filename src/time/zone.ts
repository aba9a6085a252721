/** The time zone in which Dutch municipalities count their days. */
export const TIME_ZONE = 'Europe/Amsterdam'

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

const HOUR = 3_600_000
/** Ahead of UTC: summer time, winter time. */
const OFFSETS = [2 * HOUR, HOUR]

/** What a Dutch clock shows at a moment: "2027-03-31" and "18:00". */
export function dutchClock(moment: Date): { day: string; time: string } {
  const part = partsAt(moment.getTime())
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
}

/**
 * The moments (milliseconds) at which a Dutch clock shows a day (yyyy-mm-dd) and a time (HH:MM), the first one first:
 * none in the hour that is skipped in spring, two in the hour that comes twice in autumn.
 */
export function momentsAt(day: string, time: string): number[] {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  return OFFSETS.filter((offset) => offsetAt(asUtc - offset) === offset).map((offset) => asUtc - offset)
}

function partsAt(moment: number): Record<string, string> {
  return Object.fromEntries(clockParts.formatToParts(moment).map(({ type, value }) => [type, value]))
}

/** Milliseconds that the Dutch clock is ahead of UTC at a moment. */
function offsetAt(moment: number): number {
  const part = partsAt(moment)
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`) - Math.floor(moment / 1000) * 1000
}
