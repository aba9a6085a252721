import pg from 'pg'
import type { Payload } from 'payload'
import { env } from '../env'
import { prepareLimits } from '../limits/limitStore'
import { prepareQueue } from '../queue/boss'
import { advisoryLocks } from './advisoryLocks'
import { refuseOldDatabase } from './refuseOldDatabase'

/**
 * Brings the database to the newest schema and prepares the queue. Two processes that start at
 * once take turns: Payload's own migrate has no lock. Throws OldDatabaseError before it changes anything.
 */
export async function migrate(payload: Payload): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  // When PostgreSQL stops meanwhile the statement that waits says so.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLocks.migration])
    await refuseOldDatabase(client)
    await payload.db.migrate()
    await prepareQueue()
    await prepareLimits(client)
  } finally {
    // Closing the connection gives the lock back too.
    await client.end()
  }
}
