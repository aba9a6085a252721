import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { runInTransaction } from '../../database/runInTransaction'
import type { Schedule } from '../../payload-types'
import type { Clock } from '../../time/clock'
import { withoutBookkeeping } from '../withoutBookkeeping'

/**
 * Does what a schedule asks, once: the row is locked, its state is read and written in the same
 * transaction as the change to the VAC. A schedule that is not due yet is left for its own job.
 */
export async function runSchedule({ payload, clock }: { payload: Payload; clock: Clock }, id: number): Promise<void> {
  const req = await createLocalReq({ context: { isScheduleRun: true } }, payload)
  await inTransaction(req, async () => {
    await runInTransaction(req, sql`select id from schedules where id = ${id} for update`)
    const schedule = await payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true, disableErrors: true, req })
    if (schedule?.state !== 'waiting' || new Date(schedule.moment) > clock()) return
    const failure = await act(payload, req, schedule)
    const data = { state: failure ? ('failed' as const) : ('done' as const), failure, doneAt: clock().toISOString() }
    await payload.update({ collection: 'schedules', id, data, depth: 0, overrideAccess: true, req })
  })
}

/** Ids of schedules that should have run by now: the net under the jobs of their own. */
export async function overdueSchedules({ payload, clock }: { payload: Payload; clock: Clock }): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, { moment: { less_than_equal: clock().toISOString() } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map((schedule) => schedule.id)
}

async function act(payload: Payload, req: PayloadRequest, schedule: Schedule): Promise<string | null> {
  const vac = Number(typeof schedule.vac === 'object' ? schedule.vac.id : schedule.vac)
  req.context.editorName = schedule.requestedByName ?? undefined
  const exists = await payload.findByID({ collection: 'vacs', id: vac, depth: 0, overrideAccess: true, disableErrors: true, req })
  if (!exists) return 'Het antwoord bestaat niet meer.'
  if (schedule.action === 'retire') {
    await payload.update({ collection: 'vacs', id: vac, data: { _status: 'draft' }, depth: 0, draft: false, overrideAccess: true, req })
    return null
  }
  return publishVersion(payload, req, { vac, version: schedule.version ?? '' })
}

async function publishVersion(payload: Payload, req: PayloadRequest, { vac, version }: { vac: number; version: string }): Promise<string | null> {
  const system = { collection: 'vacs', depth: 0, overrideAccess: true, req } as const
  const pinned = await payload.findVersionByID({ ...system, id: version, disableErrors: true })
  if (!pinned) return 'De versie die live moest gaan, bestaat niet meer.'
  const { docs } = await payload.findVersions({ ...system, where: { parent: { equals: vac } }, sort: '-updatedAt', limit: 1 })
  const newest = docs[0]
  const text = withoutBookkeeping(pinned.version as unknown as Record<string, unknown>)
  await payload.update({ ...system, id: vac, data: { ...text, _status: 'published' }, draft: false })
  // What was written after the planning stays a draft on top of what is live now.
  if (newest && String(newest.id) !== version && newest.version._status === 'draft') {
    const draft = withoutBookkeeping(newest.version as unknown as Record<string, unknown>)
    await payload.update({ ...system, id: vac, data: { ...draft, _status: 'draft' }, draft: true })
  }
  return null
}
