import { addMonths, toDay } from '../time/dates'

/** Longest time (months) between two checks that an owner chooses; the editors can go further. */
export const OWNER_MONTHS = 24
/** Longest time (months) for anybody: what nobody looks at for five years is not kept up. */
export const MOST_MONTHS = 60

/** The last day (yyyy-mm-dd) to which a check can be put off today. */
export function latestReviewDay(months: number, now: Date): string {
  return addMonths(toDay(now), months)
}
