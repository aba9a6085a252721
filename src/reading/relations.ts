import { toDay } from '../time/dates'

/** Relations as documents; an id alone is a relation that was not filled in, or is gone. */
export function filled<T extends { id: number }>(relations: (T | number | null | undefined)[] | null | undefined): T[] {
  return (relations ?? []).filter((relation): relation is T => typeof relation === 'object' && relation !== null)
}

/** The Dutch calendar day (yyyy-mm-dd) of a timestamp, or null without one. */
export function dayOrNull(timestamp: string | null | undefined): string | null {
  return timestamp ? toDay(new Date(timestamp)) : null
}
