import type { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Query = ReturnType<typeof sql>

interface Database {
  sessions: Record<string, { db: { execute(query: Query): Promise<{ rows: Record<string, unknown>[] }> } } | undefined>
}

/** Runs a statement in the open transaction of a request. Throws when there is none. */
export async function runInTransaction(req: PayloadRequest, query: Query): Promise<Record<string, unknown>[]> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : (req.payload.db as unknown as Database).sessions[String(id)]
  if (!session) throw new Error('This statement needs an open transaction.')
  return (await session.db.execute(query)).rows
}
