import type { CollectionAfterChangeHook } from 'payload'

/** Keeps exactly one waiting schedule for the end moment of a live VAC, and none for any other. */
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
  for (const schedule of waiting.filter((schedule) => !isRight(schedule))) {
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
