import type { ClientConfig } from 'pg'
import { env } from '../env'

type Limits = Pick<
  ClientConfig,
  | 'connectionTimeoutMillis'
  | 'keepAlive'
  | 'keepAliveInitialDelayMillis'
  | 'statement_timeout'
  | 'lock_timeout'
  | 'idle_in_transaction_session_timeout'
  | 'query_timeout'
>

/** How long (ms) a process waits for a connection: to be made, or to be given back by another. */
const CONNECT_MS = 10_000
/** How much longer (ms) than PostgreSQL itself a process waits for the end of a statement: a server that hangs says nothing. */
const SILENCE_MS = 5_000
/** How long (ms) a transaction may stand open without a statement before PostgreSQL takes its locks away. */
const IDLE_MS = 60_000
/** The share of a statement's time that may go by in waiting for a lock. */
const LOCK_SHARE = 0.25

/** What a process grants a connection, so that one table that is locked, or a server that hangs, does not stop all else. */
export function connectionLimits(statementSeconds = env.PG_STATEMENT_SECONDS): Limits {
  const patience = { connectionTimeoutMillis: CONNECT_MS, keepAlive: true, keepAliveInitialDelayMillis: CONNECT_MS }
  if (statementSeconds === 0) return patience
  const statement = statementSeconds * 1_000
  return {
    ...patience,
    statement_timeout: statement,
    lock_timeout: Math.ceil(statement * LOCK_SHARE),
    idle_in_transaction_session_timeout: IDLE_MS,
    query_timeout: statement + SILENCE_MS,
  }
}
