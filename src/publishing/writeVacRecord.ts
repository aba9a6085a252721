import type { PayloadRequest } from 'payload'
import type { VacRecord } from '../payload-types'

type Facts = Partial<Omit<VacRecord, 'id' | 'vac' | 'createdAt' | 'updatedAt'>>

/**
 * Writes some facts into the record beside a VAC, and leaves its other facts alone. Not by Payload's
 * own update: that writes the whole record as it was read, so that two writers of different facts would
 * undo each other's.
 */
export async function writeVacRecord(req: PayloadRequest, vac: number, facts: Facts): Promise<void> {
  const { db } = req.payload
  const existing = await db.findOne<VacRecord>({ collection: 'vac-records', where: { vac: { equals: vac } }, req })
  if (existing)
    await db.updateOne({
      collection: 'vac-records',
      id: existing.id,
      data: { ...facts, updatedAt: new Date().toISOString() },
      req,
      returning: false,
    })
  else await req.payload.create({ collection: 'vac-records', data: { vac, ...facts }, depth: 0, overrideAccess: true, req })
}
