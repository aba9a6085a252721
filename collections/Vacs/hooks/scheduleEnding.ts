import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { runInTransaction } from '../../../src/database/runInTransaction'

/** Remembers until when the VAC was live before this save: `originalDoc` is the newest version, which may be a draft. */
export const noteLiveEnding: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const [row] = originalDoc?.id
    ? await runInTransaction(req, sql`select ends_at from vacs where id = ${originalDoc.id} and _status = 'published'`)
    : []
  req.context.liveEnding = row?.ends_at ? new Date(String(row.ends_at)).getTime() : null
  return data
}

/**
 * Keeps exactly one waiting schedule for the end moment of a live VAC, and none for the moment that it had before. What
 * people planned at another moment stays theirs, until the VAC is thrown away.
 */
export const scheduleEnding: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (req.context.isDraftSave) return doc
  const moment = doc._status === 'published' && !doc.deletedAt ? doc.endsAt : null
  // Nothing can wait for a VAC that is new.
  if (operation === 'create' && !moment) return doc
  const system = { overrideAccess: true, depth: 0, req } as const
  const { docs: waiting } = await req.payload.find({
    collection: 'schedules',
    where: { and: [{ vac: { equals: doc.id } }, { action: { equals: 'retire' } }, { state: { equals: 'waiting' } }] },
    pagination: false,
    ...system,
  })
  const isRight = (schedule: { moment: string }) => moment && Date.parse(schedule.moment) === Date.parse(moment)
  const isOfBefore = (schedule: { moment: string }) => Boolean(doc.deletedAt) || Date.parse(schedule.moment) === req.context.liveEnding
  for (const schedule of waiting.filter((schedule) => !isRight(schedule) && isOfBefore(schedule))) {
    await req.payload.update({ collection: 'schedules', id: schedule.id, data: { state: 'cancelled' }, ...system })
  }
  if (moment && !waiting.some(isRight)) {
    await req.payload.create({
      collection: 'schedules',
      data: { vac: doc.id, action: 'retire', moment, state: 'waiting', requestedByName: doc.editedByName },
      ...system,
    })
  }
  return doc
}
