import pg from 'pg'
import type { Payload } from 'payload'
import { env } from '../env'
import { prepareLimits } from '../limits/limitStore'
import { prepareQueue } from '../queue/boss'

/** Any number that nothing else of ours uses; the same in every process that migrates. */
const MIGRATION_LOCK = 7_226_001

/**
 * Brings the database to the newest schema and prepares the queue. Two processes that start at
 * once take turns: Payload's own migrate has no lock.
 */
export async function migrate(payload: Payload): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  // When PostgreSQL stops meanwhile the statement that waits says so.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await payload.db.migrate()
    await prepareQueue()
    await prepareLimits(client)
  } finally {
    // Closing the connection gives the lock back too.
    await client.end()
  }
}
