import type pg from 'pg'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

interface PooledAdapter extends BaseDatabaseAdapter {
  pg: typeof pg
  poolOptions: pg.PoolConfig
  pool?: pg.Pool
}

/**
 * Keeps the process alive, and its pool whole, whatever PostgreSQL does. Payload's own pool ends the process when a
 * connection is lost during a transaction, takes a connection that it never gives back, one more after each reset,
 * and cannot be made while PostgreSQL is away. So the pool is made here: without a connection, with a listener on each.
 */
export function withSteadyPool<T extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const database = adapter.init(args) as T & PooledAdapter
      const connect = database.connect?.bind(database)
      database.connect = async (options) => {
        database.pool ??= steadyPool(new database.pg.Pool(database.poolOptions), args.payload)
        await connect?.(options)
      }
      return database
    },
  }
}

function steadyPool(pool: pg.Pool, { logger }: Payload): pg.Pool {
  // While it is lent out nobody else listens; whoever borrowed it hears it from the statement that fails.
  pool.on('connect', (client) => client.on('error', () => undefined))
  // The connection is gone from the pool by then, and the next one is made when it is needed.
  pool.on('error', ({ message }) => logger.debug(`A database connection was closed: ${message}`))
  return pool
}
