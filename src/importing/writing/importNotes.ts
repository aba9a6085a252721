import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../../database/runInTransaction'
import { newestVersionId } from '../../database/newestVersionId'
import type { ImportRecord } from '../importRecord'
import { externalIdOf } from './externalIdOf'

export interface Imported {
  vac: number
  hash: string
  isLive: boolean
  /** Whether somebody saved a version here after the last import. */
  isEditedHere: boolean
}

/** What the last import made of this record, or null when it is new. Needs an open transaction. */
export async function findImported(req: PayloadRequest, record: ImportRecord): Promise<Imported | null> {
  const [note] = await runInTransaction(
    req,
    sql`select note.vac_id, note.hash, note.version, vacs._status, vacs.deleted_at is not null as is_deleted
        from import_records note join vacs on vacs.id = note.vac_id where note.external_id = ${externalIdOf(record)}`,
  )
  if (!note) return null
  const vac = Number(note.vac_id)
  const isDeleted = note.is_deleted === true
  return {
    vac,
    hash: String(note.hash),
    isLive: note._status === 'published' && !isDeleted,
    isEditedHere: isDeleted || (await newestVersionId(req, vac)) !== note.version,
  }
}

/** Notes what this import made of a record, for the next one. Needs an open transaction. */
export async function noteImported(req: PayloadRequest, record: ImportRecord, { vac, hash }: { vac: number; hash: string }): Promise<void> {
  const version = await newestVersionId(req, vac)
  await runInTransaction(
    req,
    sql`insert into import_records (external_id, vac_id, hash, version, created_at, updated_at)
        values (${externalIdOf(record)}, ${vac}, ${hash}, ${version}, now(), now())
        on conflict (external_id) do update set vac_id = excluded.vac_id, hash = excluded.hash, version = excluded.version, updated_at = now()`,
  )
}
