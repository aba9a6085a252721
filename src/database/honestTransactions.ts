import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { ExtractTablesWithRelations, RelationalSchemaConfig } from 'drizzle-orm'
import type pg from 'pg'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { WriteLostError } from '../errors'

type Tables = Record<string, unknown>
type Schema = RelationalSchemaConfig<ExtractTablesWithRelations<Tables>>

interface Session {
  db: NodePgTransaction<Tables, ExtractTablesWithRelations<Tables>>
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

interface TransactionalAdapter extends BaseDatabaseAdapter {
  drizzle: { _: Schema }
  pool: pg.Pool
  initializing: Promise<void>
  sessions: Record<string, Session>
}

/** How long (ms) a rollback may take. Past it the connection is cut, which makes PostgreSQL roll back as well. */
const ROLLBACK_MS = 5_000

/**
 * Wraps Payload's PostgreSQL adapter so that a write is reported as done only after a COMMIT that
 * succeeded, and a connection always goes back to the pool, or away when nobody knows what it is in the middle of. The
 * adapter as shipped swallows a failing COMMIT, returns quietly when the transaction was rolled back meanwhile, and
 * keeps the connection for ever when BEGIN fails (docs/decisions/0002).
 */
export function withHonestTransactions<T extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const database = adapter.init(args) as T & TransactionalAdapter
      database.beginTransaction = () => begin(database)
      database.commitTransaction = (id) => commit(database, id)
      return database
    },
  }
}

async function begin(adapter: TransactionalAdapter): Promise<string> {
  await adapter.initializing
  const client = await adapter.pool.connect()
  try {
    await client.query('begin')
  } catch (error) {
    client.release(true)
    throw error
  }
  const id = crypto.randomUUID()
  const { schema, fullSchema, tableNamesMap } = adapter.drizzle._
  const tables = { schema, fullSchema, tableNamesMap }
  const dialect = new PgDialect()
  adapter.sessions[id] = {
    db: new NodePgTransaction(dialect, new NodePgSession(client, dialect, tables), tables),
    resolve: () => finish(client),
    reject: () => abandon(client),
  }
  return id
}

async function commit(adapter: TransactionalAdapter, incoming: number | string | Promise<number | string>): Promise<void> {
  const id = String(await incoming)
  const session = adapter.sessions[id]
  if (!session) {
    throw new WriteLostError('This change was not saved: its transaction had been rolled back already.')
  }
  delete adapter.sessions[id]
  await session.resolve()
}

async function finish(client: pg.PoolClient): Promise<void> {
  let done: pg.QueryResult
  try {
    done = await client.query('commit')
  } catch (cause) {
    client.release(true)
    throw new WriteLostError('This change was not saved: the database refused to commit it.', { cause })
  }
  client.release()
  // PostgreSQL answers COMMIT of an aborted transaction with a quiet ROLLBACK.
  if (done.command !== 'COMMIT') throw new WriteLostError('This change was not saved: a statement in its transaction failed.')
}

/** Rolling back is what was asked for: that it fails is no news, since a connection that is cut is rolled back too. */
async function abandon(client: pg.PoolClient): Promise<void> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('No answer to ROLLBACK.')), ROLLBACK_MS)
  try {
    await Promise.race([client.query('rollback'), late.promise])
    client.release()
  } catch {
    client.release(true)
  } finally {
    clearTimeout(timer)
  }
}
