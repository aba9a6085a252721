/** Over how many days searches are counted for suggestions. */
export const COUNTED_DAYS = 30

const DAY_MS = 86_400_000

/** The moment from which searches are counted. */
export function countedSince(now: Date): Date {
  return new Date(now.getTime() - COUNTED_DAYS * DAY_MS)
}
