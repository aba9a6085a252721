import { addMonths, toDay } from '../time/dates'

/**
 * The day (yyyy-mm-dd) by which a VAC must have been checked again: the day its reviewer chose, or
 * else the review interval (whole months) after the confirmation (ISO 8601 timestamp).
 */
export function reviewDue(input: { confirmedAt: string; nextDue: string | null; intervalMonths: number }): string {
  return input.nextDue || addMonths(toDay(new Date(input.confirmedAt)), input.intervalMonths)
}
