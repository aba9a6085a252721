import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../../database/runInTransaction'

/** The department or theme with this name, in any letter case; made when there is none. */
export async function ensureNamed(req: PayloadRequest, collection: 'departments' | 'themes', name: string): Promise<{ id: number; isNew: boolean }> {
  const table = collection === 'departments' ? sql`departments` : sql`themes`
  const rows = await runInTransaction(req, sql`select id from ${table} where lower(name) = lower(${name}) order by id limit 1`)
  if (rows[0]) return { id: Number(rows[0].id), isNew: false }
  const created = await req.payload.create({ collection, data: { name } as never, depth: 0, overrideAccess: true, req })
  return { id: Number(created.id), isNew: true }
}
