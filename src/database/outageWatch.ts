import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { currentRequest } from '../requestContext'
import { isDatabaseAway } from './isDatabaseAway'

type Call = (...args: unknown[]) => unknown

interface Client {
  query: Call
}

interface Pool extends Client {
  connect: Call
}

interface PooledAdapter extends BaseDatabaseAdapter {
  pool?: Pool
}

/**
 * Remembers with each request that the database did not answer. Payload turns that into other news: a session that
 * cannot be read is nobody, a relation that cannot be looked up is invalid, a failed count is zero. The web server
 * looks at this mark before it believes such an answer (src/edge/guardResponse.ts).
 */
export function withOutageWatch<T extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const database = adapter.init(args) as T & PooledAdapter
      const connect = database.connect?.bind(database)
      database.connect = async (options) => {
        await noting(connect?.(options))
        if (database.pool) watchPool(database.pool)
      }
      return database
    },
  }
}

const watched = new WeakSet<object>()

function watchPool(pool: Pool): void {
  if (watched.has(pool)) return
  const connect = watchedCall(pool.connect.bind(pool))
  watchClient(pool)
  // Statements in a transaction go to a client of their own. Who asks with a callback is the pool itself.
  pool.connect = (...args) => {
    const client = connect(...args)
    return client instanceof Promise ? client.then((lent: Client) => watchClient(lent)) : client
  }
}

function watchClient(client: Client): Client {
  if (!watched.has(client)) client.query = watchedCall(client.query.bind(client))
  watched.add(client)
  return client
}

/** Calls with a callback pass: they are the pool's own, and end in a promise that is watched. */
function watchedCall(call: Call): Call {
  return (...args) => {
    const answer = call(...args)
    return answer instanceof Promise ? noting(answer) : answer
  }
}

async function noting<T>(answer: Promise<T> | T): Promise<T> {
  try {
    return await answer
  } catch (error) {
    const request = currentRequest()
    if (request && isDatabaseAway(error)) request.isDatabaseAway = true
    throw error
  }
}
