import pg from 'pg'
import { env } from '../env'

/** Counters of all web servers of one installation, beside the tables of Payload. */
export const LIMIT_SCHEMA = 'limits'
export const LIMIT_TABLE = 'counters'

/** A counter is worth no wait: past this (milliseconds) each process counts for itself (limiters.ts). */
const LONGEST_WAIT_MS = 1_000

let pool: pg.Pool | undefined

/** Connections of their own: a request that holds one of Payload's must not wait for a second one. */
export function limitPool(): pg.Pool {
  if (pool) return pool
  pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: LONGEST_WAIT_MS,
    query_timeout: LONGEST_WAIT_MS,
    statement_timeout: LONGEST_WAIT_MS,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  })
  // The statement that waits hears of a broken connection itself; an idle one is simply made again.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Makes the table of counters. Idempotent; run beside the migrations. Unlogged: a crash may forget them. */
export async function prepareLimits(client: pg.Client): Promise<void> {
  await client.query(`create schema if not exists ${LIMIT_SCHEMA}`)
  await client.query(
    `create unlogged table if not exists ${LIMIT_SCHEMA}.${LIMIT_TABLE} (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
  )
}
