import type { Payload } from 'payload'
import type { Clock } from '../time/clock'
import { addMonths, toDay } from '../time/dates'
import { runSqlOf } from '../database/runSql'

/**
 * Removes searches that are older than the settings allow, and decisions as old: what was decided about words that
 * nobody remembers is itself such a memory. Nothing happens when it is done twice.
 */
export async function forgetSearches({ payload, clock }: { payload: Payload; clock: Clock }): Promise<void> {
  const { searches } = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true })
  const before = addMonths(toDay(clock()), -searches.keepMonths)
  const run = runSqlOf(payload)
  await run('delete from searches where searched_at < $1::date', [before])
  await run('delete from search_decisions where created_at < $1::date', [before])
}
