import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

interface PooledAdapter extends BaseDatabaseAdapter {
  pool?: { on: (event: 'error', listener: (error: Error) => void) => void }
}

/**
 * Keeps the process alive when PostgreSQL restarts. A pool without a listener ends the process as
 * soon as an idle connection is closed from the other side; with one it simply makes a new connection.
 */
export function withSteadyPool<T extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const database = adapter.init(args) as T & PooledAdapter
      const connect = database.connect?.bind(database)
      database.connect = async (options) => {
        await connect?.(options)
        database.pool?.on('error', (error) => args.payload.logger.warn(`A database connection was closed: ${error.message}`))
      }
      return database
    },
  }
}
