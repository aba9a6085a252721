import pg from 'pg'
import { reasonIn } from '../../src/outages/reasonIn'

/** How often (ms) the servers are asked whether they are there, and how long they may take. */
const ASK_MS = 1_000
const PATIENCE_MS = 3_000
/** One answer that comes late is a busy machine, such as one that builds the app; so many in a row are a server that is away. */
const TIMES = 3

interface Told {
  environment: { DATABASE_URL: string; MEILI_URL: string }
  say: (line: string) => void
}

/**
 * Tells, in one sentence each, that a server of the demo has stopped and that it is there again. `isQuiet` says whether one
 * is away: then complaints of our own processes are about that, and need not be repeated.
 */
export function tellOutages({ environment, say }: Told): { isQuiet: () => boolean; stop: () => void } {
  const away = new Set<string>()
  const stopped = new AbortController()
  const watch = async (server: string, ask: () => Promise<unknown>) => {
    for (let failures = 0; !stopped.signal.aborted;) {
      const reason = await ask().then(() => null, reasonIn)
      if (stopped.signal.aborted) return
      failures = reason === null ? 0 : failures + 1
      if (reason !== null && failures >= TIMES && !away.has(server)) {
        away.add(server)
        say(`${server} has stopped (${reason}). Nothing that was saved is lost. Start it, or press Ctrl-C and start the demo again.`)
      } else if (reason === null && away.delete(server)) {
        say(`${server} is there again. Vraagbaak goes on.`)
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_MS))
    }
  }
  void watch('PostgreSQL', () => askPostgres(environment.DATABASE_URL))
  void watch('Meilisearch', () => fetch(`${environment.MEILI_URL}/health`, { signal: AbortSignal.timeout(PATIENCE_MS) }))
  return { isQuiet: () => away.size > 0 || stopped.signal.aborted, stop: () => stopped.abort() }
}

async function askPostgres(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS })
  // What goes wrong is told by the statement, or by the next question.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
  } finally {
    void client.end().catch(() => undefined)
  }
}
