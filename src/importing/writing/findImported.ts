import type { Payload, PayloadRequest } from 'payload'
import type { ImportRecord } from '../importRecord'
import { externalIdOf } from './externalIdOf'
import { newestVersionId } from './newestVersionId'

export interface Imported {
  /** Id of the note about the last import. */
  id: number
  vac: number
  hash: string
  isLive: boolean
  /** Whether somebody saved a version here after the last import. */
  isEditedHere: boolean
}

/** What the last import made of this record, or null when it is new. */
export async function findImported(payload: Payload, req: PayloadRequest, record: ImportRecord): Promise<Imported | null> {
  const { docs } = await payload.find({
    collection: 'import-records',
    where: { externalId: { equals: externalIdOf(record) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const note = docs[0]
  if (!note) return null
  const id = Number(note.vac)
  const vac = await payload.findByID({ collection: 'vacs', id, depth: 0, draft: false, trash: true, overrideAccess: true, req })
  return {
    id: note.id,
    vac: id,
    hash: note.hash,
    isLive: vac._status === 'published' && !vac.deletedAt,
    isEditedHere: Boolean(vac.deletedAt) || (await newestVersionId(payload, req, id)) !== note.version,
  }
}
