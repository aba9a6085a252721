import { sql } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { WriteLostError } from '../errors'

interface Transaction {
  execute(query: ReturnType<typeof sql>): Promise<unknown>
}

interface Session {
  db: Transaction
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

interface TransactionalAdapter extends BaseDatabaseAdapter {
  drizzle: { transaction: (run: (tx: Transaction) => Promise<void>) => Promise<void> }
  initializing: Promise<void>
  sessions: Record<string, Session>
}

/**
 * Wraps Payload's PostgreSQL adapter so that a write is reported as done only after a COMMIT that
 * succeeded. The adapter as shipped swallows a failing COMMIT, and returns quietly when the
 * transaction was rolled back meanwhile (docs/decisions/0002).
 */
export function withHonestTransactions<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
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
  const id = crypto.randomUUID()
  const ending = Promise.withResolvers<void>()
  const started = Promise.withResolvers<Transaction>()
  const finished = adapter.drizzle.transaction(async (tx) => {
    started.resolve(tx)
    await ending.promise
  })
  // Also marks `finished` as handled: its error reaches the caller through resolve() below.
  finished.catch(started.reject)
  const db = await started.promise
  adapter.sessions[id] = {
    db,
    resolve: () => {
      ending.resolve()
      return finished
    },
    reject: () => {
      ending.reject(new WriteLostError('rolled back'))
      // Rolling back is what was asked for: its own rejection is no news.
      return finished.catch(() => undefined)
    },
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
  try {
    // PostgreSQL answers COMMIT of an aborted transaction with a quiet ROLLBACK; a statement fails aloud.
    await session.db.execute(sql`select 1`)
  } catch (cause) {
    await session.reject()
    throw new WriteLostError('This change was not saved: a statement in its transaction failed.', { cause })
  }
  try {
    await session.resolve()
  } catch (cause) {
    throw new WriteLostError('This change was not saved: the database refused to commit it.', { cause })
  }
}
