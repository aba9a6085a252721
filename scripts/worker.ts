import { constants, getPriority, setPriority } from 'node:os'
import { runServer } from './services/PlainError'
import { serverEnvironment } from './services/serverEnvironment'

/** How long (ms) a stop may take: a server that hangs must not keep a process that is told to go. */
const STOP_MS = 8_000

/** `npm run worker`: works off the queue until it is told to stop. */
await runServer(async () => {
  // On a busy machine people who search go first: going through all answers takes minutes where there are many.
  const low = constants.priority.PRIORITY_BELOW_NORMAL
  // who started it lower still may not be allowed to raise it
  if (getPriority() < low) setPriority(low)
  let stop = () => Promise.resolve()
  const end = () => {
    setTimeout(() => process.exit(0), STOP_MS).unref()
    void stop().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  // Started by another process of ours: when that dies, by kill -9 too, this one goes with it.
  process.once('disconnect', end)
  // Work that goes through all answers may take longer than anybody who waits for a page would.
  await serverEnvironment({ PG_STATEMENT_SECONDS: '120' })
  const { surviveLostConnections } = await import('./services/surviveLostConnections')
  surviveLostConnections()
  const { startWorker } = await import('../src/worker')
  stop = await startWorker()
  process.send?.('ready')
})
