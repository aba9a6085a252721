import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { can } from '../../policies/can'
import { toLanguage } from '../../src/messages/language'
import { publishingWords } from '../../src/messages/publishingWords'
import { latestReviewDay, MOST_MONTHS, OWNER_MONTHS } from '../../src/publishing/reviewBounds'
import { formatDay } from '../../src/time/dates'
import { userOf } from '../access/userOf'

/** The longest time (months) for which the person behind a request puts off a check. */
export function mostMonths(req: PayloadRequest): number {
  return can(userOf(req), 'putOffLong', 'review-confirmations') ? MOST_MONTHS : OWNER_MONTHS
}

/** Refuses a day of checking so far away that it would never come. A day that stands already, and is not touched, stays. */
export const boundReviewDay: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const day: unknown = data.reviewDue
  if (!req.user || typeof day !== 'string' || day === '' || day === originalDoc?.reviewDue) return data
  refuseFarDay(req, { day, path: 'reviewDue', collection: collection.slug, months: mostMonths(req) })
  return data
}

interface Bound {
  day: string
  path: string
  collection: string
  months: number
}

/** Throws a ValidationError for a day further away than so many months. */
export function refuseFarDay(req: PayloadRequest, { day, path, collection, months }: Bound): void {
  const latest = latestReviewDay(months, new Date())
  if (day <= latest) return
  const language = toLanguage(req.i18n?.language)
  throw new ValidationError(
    { collection, errors: [{ path, message: publishingWords[language].reviewFar(formatDay(latest, language)) }] },
    req.t,
  )
}
