import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../../database/runInTransaction'

/** Any text that nothing else of ours locks by. */
const LOCK = 'import: departments and themes'

/**
 * The department or theme with this name, in any letter case; made when there is none. Records are written
 * side by side: whoever has to make one waits for those who made one, and looks again. One lock for all
 * names, so that two records cannot wait for each other.
 */
export async function ensureNamed(
  req: PayloadRequest,
  collection: 'departments' | 'themes',
  name: string,
): Promise<{ id: number; isNew: boolean }> {
  const known = await findNamed(req, collection, name)
  if (known !== null) return { id: known, isNew: false }
  await runInTransaction(req, sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`)
  const madeMeanwhile = await findNamed(req, collection, name)
  if (madeMeanwhile !== null) return { id: madeMeanwhile, isNew: false }
  const created = await req.payload.create({ collection, data: { name }, depth: 0, overrideAccess: true, req })
  return { id: Number(created.id), isNew: true }
}

/** The id of the department or theme with this name, in any letter case; null when there is none. */
export async function findNamed(req: PayloadRequest, collection: 'departments' | 'themes', name: string): Promise<number | null> {
  const table = collection === 'departments' ? sql`departments` : sql`themes`
  const rows = await runInTransaction(req, sql`select id from ${table} where lower(name) = lower(${name}) order by id limit 1`)
  return rows[0] ? Number(rows[0].id) : null
}
