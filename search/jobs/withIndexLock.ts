import pg from 'pg'
import { env } from '../../src/env'
import type { SqlRunner } from '../postgresFallback'

/** Any number that nothing else of ours uses; the same in every worker. */
const INDEX_LOCK = 7_226_002

/**
 * Lets one worker at a time go from reading the database to writing the indexes. Without it a
 * worker that read earlier could write later, and leave an old text findable. `work` may use the
 * connection that holds the lock. Long work calls `letOthersGo` where it holds nothing that it has read: who waits
 * goes first.
 */
export async function withIndexLock<T>(work: (run: SqlRunner, letOthersGo: () => Promise<void>) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    const take = () => client.query('select pg_advisory_lock($1)', [INDEX_LOCK])
    const letOthersGo = async () => {
      await client.query('select pg_advisory_unlock($1)', [INDEX_LOCK])
      await take()
    }
    await take()
    return await work(async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, parameters)).rows, letOthersGo)
  } finally {
    // Closing the connection gives the lock back, as does the death of this process.
    await client.end()
  }
}
