import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { can } from '../../../policies/can'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { toLanguage } from '../../../src/messages/language'
import { publishingWords } from '../../../src/messages/publishingWords'
import { toDay } from '../../../src/time/dates'
import { userOf } from '../../access/userOf'
import { mostMonths, refuseFarDay } from '../../hooks/boundReviewDay'

/**
 * A check may be put off, not put away: an owner chooses a day within the time that the answer has for it, the editors
 * one within the longest time there is. What an import or a plan says was decided elsewhere.
 */
export const boundNextDue: CollectionBeforeChangeHook = async ({ data, req }) => {
  const day: unknown = data.nextDue
  if (!req.user || req.context.review || typeof day !== 'string' || day === '') return data
  const { reviewPast } = publishingWords[toLanguage(req.i18n?.language)]
  if (day <= toDay(new Date()))
    throw new ValidationError({ collection: 'review-confirmations', errors: [{ path: 'nextDue', message: reviewPast }] }, req.t)
  if (!Number.isInteger(Number(data.vac ?? undefined))) return data
  const [row] = await runInTransaction(req, sql`select review_interval_months from vacs where id = ${Number(data.vac)}`)
  const own = Number(row?.review_interval_months) || mostMonths(req)
  refuseFarDay(req, {
    day,
    path: 'nextDue',
    collection: 'review-confirmations',
    months: can(userOf(req), 'putOffLong', 'review-confirmations') ? mostMonths(req) : Math.min(own, mostMonths(req)),
  })
  return data
}
