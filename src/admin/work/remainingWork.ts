import type { Work } from '../../api/work/schema'
import { suggestionKey } from '../searches/suggestionKey'

/** The key of a line, the same in the list and in the set of what has been done. */
export const planKey = (id: number): string => `plan-${id}`
export const flagKey = (id: number): string => `flag-${id}`
export const reviewKey = (vacId: number): string => `review-${vacId}`

/**
 * The work without the lines that were finished on this page since the server counted them. A line that
 * the server no longer sends does not count twice.
 */
export function remainingWork(work: Work, done: ReadonlySet<string>): Work {
  const plans = work.plans.filter((plan) => !done.has(planKey(plan.id)))
  const flags = work.flags.filter((flag) => !done.has(flagKey(flag.id)))
  const reviews = work.reviews.filter((review) => !done.has(reviewKey(review.vacId)))
  const finished = work.reviews.filter((review) => done.has(reviewKey(review.vacId)))
  const searches = work.searches.filter((suggestion) => !done.has(suggestionKey(suggestion)))
  return {
    ...work,
    plans,
    planCount: work.planCount - (work.plans.length - plans.length),
    flags,
    reviews,
    searches,
    searchCount: work.searchCount - (work.searches.length - searches.length),
    flagCount: work.flagCount - (work.flags.length - flags.length),
    reviewCount: work.reviewCount - finished.length,
    overdueCount: work.overdueCount - finished.filter((review) => review.overdueDays > 0).length,
  }
}
