import { sql } from '@payloadcms/db-postgres'
import { fromDrizzle } from 'pg-boss'
import type { PayloadRequest } from 'payload'
import { senderBoss } from './boss'
import { type JobData, type JobName, jobs } from './jobs'

interface Sessions {
  sessions: Record<string, { db: Parameters<typeof fromDrizzle>[0] } | undefined>
}

/**
 * Puts a job in the queue inside the transaction of `req`: it exists if and only if the change
 * does. Throws when the request has no open transaction, since the job could then outlive a
 * change that was rolled back.
 */
export async function enqueue<N extends JobName>(
  req: PayloadRequest,
  name: N,
  data: JobData<N>,
  options: { startAfter?: Date } = {},
): Promise<void> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : (req.payload.db as unknown as Sessions).sessions[String(id)]
  if (!session) throw new Error(`Job ${name} needs an open transaction.`)
  const boss = await senderBoss()
  const jobId = await boss.send(name, jobs[name].parse(data), {
    db: fromDrizzle(session.db, sql),
    ...(options.startAfter ? { startAfter: options.startAfter } : {}),
  })
  if (jobId === null) throw new Error(`Job ${name} was not accepted by the queue.`)
}
