import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { runInTransaction } from '../../database/runInTransaction'
import { outageOf } from '../../outages/outageOf'
import { reasonIn } from '../../outages/reasonIn'
import type { Schedule } from '../../payload-types'
import type { Clock } from '../../time/clock'
import { planContext, publishVersion } from '../publishVersion'
import { refusalReason } from '../refusalReason'

interface Tools {
  payload: Payload
  clock: Clock
}

/** How far (ms) our clock may be behind that of PostgreSQL, which says when a job is handed out. */
const CLOCKS_MS = 10_000

/**
 * Does what a plan asks, once, and with it whatever else is due for the same VAC, in the order of their moments: after a
 * long stop the last of them must have the last word. What is refused becomes `failed`, with the reason. Throws only
 * while a server is away: then it is tried again. A plan that is not due yet is left for its own job.
 */
export async function runSchedule(tools: Tools, id: number): Promise<void> {
  const { payload, clock } = tools
  const schedule = await payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true, disableErrors: true })
  if (schedule?.state !== 'waiting') return
  const early = Date.parse(schedule.moment) - clock().getTime()
  if (early > CLOCKS_MS) return
  if (early > 0) await new Promise((resolve) => setTimeout(resolve, early + 1))
  for (const due of await overdueSchedules(tools, vacOf(schedule))) await runOne(tools, due)
}

/** Ids of plans that should have run by now, of one VAC or of all, in the order of their moments: the net under the jobs of their own. */
export async function overdueSchedules({ payload, clock }: Tools, vac?: number): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { moment: { less_than_equal: clock().toISOString() } },
        ...(vac === undefined ? [] : [{ vac: { equals: vac } }]),
      ],
    },
    sort: ['moment', 'id'],
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map((schedule) => schedule.id)
}

async function runOne(tools: Tools, id: number): Promise<void> {
  try {
    await whileWaiting(tools, id, (req, schedule) => act(req, schedule))
  } catch (error) {
    if (outageOf(error)) throw error
    tools.payload.logger.warn(`Plan ${id} failed: ${reasonIn(error)}`)
    // What was refused has taken its transaction along.
    await whileWaiting(tools, id, () => Promise.resolve(refusalReason(error)))
  }
}

/** Has the outcome of a plan written down in the transaction in which it came about, unless somebody was first. */
async function whileWaiting(
  { payload, clock }: Tools,
  id: number,
  outcome: (req: PayloadRequest, schedule: Schedule) => Promise<string | null>,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // The VAC first, as whoever saves it does: two that wait for each other would both fail.
    await runInTransaction(req, sql`select id from vacs where id = (select vac_id from schedules where id = ${id}) for update`)
    await runInTransaction(req, sql`select id from schedules where id = ${id} for update`)
    const schedule = await payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true, disableErrors: true, req })
    if (schedule?.state !== 'waiting' || new Date(schedule.moment) > clock()) return
    Object.assign(req.context, planContext(schedule.requestedByName))
    const failure = await outcome(req, schedule)
    const data = { state: failure ? ('failed' as const) : ('done' as const), failure, doneAt: clock().toISOString() }
    await payload.update({ collection: 'schedules', id, data, depth: 0, overrideAccess: true, req })
  })
}

async function act(req: PayloadRequest, schedule: Schedule): Promise<string | null> {
  const { payload } = req
  const vac = vacOf(schedule)
  const exists = await payload.findByID({ collection: 'vacs', id: vac, depth: 0, overrideAccess: true, disableErrors: true, req })
  if (!exists) return 'Het antwoord bestaat niet meer.'
  if (schedule.action === 'publish') return publishVersion(req, { vac, version: schedule.version ?? '' })
  await payload.update({ collection: 'vacs', id: vac, data: { _status: 'draft' }, depth: 0, draft: false, overrideAccess: true, req })
  return null
}

function vacOf({ vac }: Schedule): number {
  return typeof vac === 'object' ? vac.id : vac
}
