import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from './runInTransaction'

/**
 * Id of the newest version of a VAC, or null when it has none. Needs an open transaction. System access: gives away
 * no content. One small statement: Payload's own way reads the whole version, at every save and every imported record.
 */
export async function newestVersionId(req: PayloadRequest, vac: number, { publishedOnly = false } = {}): Promise<string | null> {
  const [row] = await runInTransaction(
    req,
    sql`select id from _vacs_v where parent_id = ${vac} and version_deleted_at is null and (version__status = 'published' or ${!publishedOnly})
        order by updated_at desc, id desc limit 1`,
  )
  return row ? String(row.id) : null
}
