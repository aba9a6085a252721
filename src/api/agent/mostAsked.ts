import type { Payload } from 'payload'
import { mostOpened } from '../../figures/mostOpened'
import { runSqlOf } from '../../database/runSql'
import type { AgentStartResponse } from './schema'

const MOST = 5
const WEEK_DAYS = 7

interface Asking {
  now: Date
  /** The agent's own: what holds only elsewhere is left out. Null: none, or all. */
  municipality: number | null
}

/** What was opened most today; before anything was opened today: in the last seven days. */
export async function mostAsked(payload: Payload, asking: Asking): Promise<Pick<AgentStartResponse, 'mostAskedToday' | 'mostAskedPeriod'>> {
  const run = runSqlOf(payload)
  const today = await mostOpened(run, { ...asking, daysBefore: 0, limit: MOST })
  if (today.length > 0) return { mostAskedToday: today, mostAskedPeriod: 'today' }
  return { mostAskedToday: await mostOpened(run, { ...asking, daysBefore: WEEK_DAYS - 1, limit: MOST }), mostAskedPeriod: 'week' }
}
