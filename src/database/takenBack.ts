import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { runInTransaction } from './runInTransaction'

interface Database {
  sessions: Record<string, { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> } | undefined>
}

/**
 * Does something in the open transaction of `req` to see what would come of it, and takes all of it back. What the work
 * rolls back or commits by itself, as Payload's operations do, touches nothing: the request it is given has a
 * transaction in name only. Throws what the work throws.
 */
export async function takenBack<T>(
  req: PayloadRequest,
  context: Record<string, unknown>,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  await runInTransaction(req, sql`savepoint taken_back`)
  const { sessions } = req.payload.db as unknown as Database
  const session = sessions[String(await req.transactionID)]
  if (!session) throw new Error('A trial needs an open transaction.')
  const id = crypto.randomUUID()
  const nothing = () => Promise.resolve()
  sessions[id] = { db: session.db, resolve: nothing, reject: nothing }
  try {
    const trial = await createLocalReq({ context }, req.payload)
    Object.assign(trial, { transactionID: id, i18n: req.i18n, t: req.t })
    return await work(trial)
  } finally {
    delete sessions[id]
    await runInTransaction(req, sql`rollback to savepoint taken_back`)
  }
}
