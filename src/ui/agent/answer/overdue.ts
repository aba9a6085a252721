import { daysBetween } from '../../../time/dates'

export type CheckState =
  { kind: 'never' } | { kind: 'checked'; lastChecked: string } | { kind: 'overdue'; lastChecked: string | null; days: number }

/** How far an answer can be trusted, from its days (yyyy-mm-dd) and today. Due today is not overdue. */
export function checkState(days: { lastChecked: string | null; reviewDue: string | null; today: string }): CheckState {
  const { lastChecked, reviewDue, today } = days
  const late = reviewDue === null ? 0 : daysBetween(reviewDue, today)
  if (late > 0) return { kind: 'overdue', lastChecked, days: late }
  return lastChecked === null ? { kind: 'never' } : { kind: 'checked', lastChecked }
}
