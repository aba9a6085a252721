import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { newestVersionId } from '../../database/newestVersionId'
import { runInTransaction } from '../../database/runInTransaction'
import type { ImportRecord } from '../importRecord'
import { externalIdOf } from './externalIdOf'
import type { TakenOver } from './takenOver'

export interface Imported {
  vac: number
  hash: string
  isLive: boolean
  isDeleted: boolean
  /** Whether any version was saved here after the last import. */
  hasNewVersion: boolean
  /** Null for what was taken in before this was noted. */
  taken: TakenOver | null
}

/** What the last import made of this record, or null when it is new. Needs an open transaction. */
export async function findImported(req: PayloadRequest, record: ImportRecord): Promise<Imported | null> {
  const [note] = await runInTransaction(
    req,
    sql`select note.vac_id, note.hash, note.version, note.taken, vacs._status, vacs.deleted_at is not null as is_deleted
        from import_records note join vacs on vacs.id = note.vac_id where note.external_id = ${externalIdOf(record)}`,
  )
  if (!note) return null
  const vac = Number(note.vac_id)
  const isDeleted = note.is_deleted === true
  return {
    vac,
    hash: String(note.hash),
    isLive: note._status === 'published' && !isDeleted,
    isDeleted,
    hasNewVersion: (await newestVersionId(req, vac)) !== note.version,
    taken: (note.taken as TakenOver | null) ?? null,
  }
}

/**
 * The id under which a record was taken in before, when only zeros at its start make the difference: spreadsheets
 * drop them. Null when there is none. Needs an open transaction.
 */
export async function idWithZeros(req: PayloadRequest, record: ImportRecord): Promise<string | null> {
  if (!/^\d+$/.test(record.externalId)) return null
  const pattern = `^${record.source}:0*${record.externalId.replace(/^0+(?=\d)/, '')}$`
  const [note] = await runInTransaction(
    req,
    sql`select external_id from import_records where external_id ~ ${pattern} and external_id <> ${externalIdOf(record)} limit 1`,
  )
  return note ? String(note.external_id).slice(record.source.length + 1) : null
}

/** Notes what this import made of a record, for the next one. Needs an open transaction. */
export async function noteImported(
  req: PayloadRequest,
  record: ImportRecord,
  { vac, hash, taken }: { vac: number; hash: string; taken: TakenOver },
): Promise<void> {
  const version = await newestVersionId(req, vac)
  await runInTransaction(
    req,
    sql`insert into import_records (external_id, vac_id, hash, version, taken, created_at, updated_at)
        values (${externalIdOf(record)}, ${vac}, ${hash}, ${version}, ${JSON.stringify(taken)}::jsonb, now(), now())
        on conflict (external_id) do update set vac_id = excluded.vac_id, hash = excluded.hash, version = excluded.version, taken = excluded.taken, updated_at = now()`,
  )
}
