import pg from 'pg'
import { advisoryLocks } from '../../src/database/advisoryLocks'
import { env } from '../../src/env'
import { tellWritten } from '../postgres/tellWritten'
import type { RunSql } from '../../src/database/runSql'

const CONNECT_MS = 10_000

/** What work may do while it holds the lock. */
export interface Locked {
  /** Runs SQL on the connection that holds the lock. */
  run: RunSql
  /** Gives the lock back for something that needs none, and takes it again: who waits for it goes first. */
  unlocked: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * Lets one worker at a time go from reading the database to writing the indexes. Without it a
 * worker that read earlier could write later, and leave an old text findable. Long work calls `unlocked` where it
 * holds nothing that it has read and not yet written.
 */
export function withIndexLock<T>(work: (locked: Locked) => Promise<T>): Promise<T> {
  return withLock(advisoryLocks.index, work)
}

/**
 * Lets one process at a time go through everything: a reconcile that begins while a rebuild is under way would write
 * all that the rebuild is about to swap in. Taken before the index lock, never after it.
 */
export function withWholeLock<T>(work: () => Promise<T>): Promise<T> {
  return withLock(advisoryLocks.wholeIndex, work)
}

async function withLock<T>(lock: number, work: (locked: Locked) => Promise<T>): Promise<T> {
  // No limit on statements: whoever holds the lock may hold it long. A server that is not there is noticed all the same.
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: CONNECT_MS,
  })
  // When PostgreSQL restarts meanwhile the lock is gone: the next statement on the connection says so and ends the work.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const run: RunSql = async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, parameters)).rows
    const take = () => client.query('select pg_advisory_lock($1)', [lock])
    await take()
    const done = await work({
      run,
      unlocked: async (free) => {
        await tellWritten(run)
        await client.query('select pg_advisory_unlock($1)', [lock])
        try {
          return await free()
        } finally {
          await take()
        }
      },
    })
    await tellWritten(run)
    return done
  } finally {
    // Closing the connection gives the lock back, as does the death of this process.
    await client.end()
  }
}
