import pg from 'pg'
import { env } from '../../src/env'
import { writtenChannel } from './tellWritten'

const CONNECT_MS = 10_000
const PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

interface Hearing {
  /** An index job wrote to the indexes. */
  onWritten: () => void
  /** Whether such a job is heard from now on. */
  onListening: (isListening: boolean) => void
}

/**
 * Listens to index jobs for as long as this process lives, on a connection of its own that does not keep it alive; while
 * PostgreSQL is away it is tried again. Resolves after the first try. Never throws.
 */
export async function listenForWrites(hearing: Hearing, pause = PAUSE_MS): Promise<void> {
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: CONNECT_MS,
  })
  let isOver = false
  const again = (nextPause: number) => {
    if (isOver) return
    isOver = true
    hearing.onListening(false)
    client.end().catch(() => undefined)
    setTimeout(() => void listenForWrites(hearing, Math.min(nextPause, LONGEST_PAUSE_MS)), pause).unref()
  }
  client.on('notification', () => hearing.onWritten())
  client.on('error', () => again(PAUSE_MS))
  client.on('end', () => again(PAUSE_MS))
  try {
    await client.connect()
    // missing in @types/pg
    ;(client as pg.Client & { unref: () => void }).unref()
    await client.query(`LISTEN ${writtenChannel}`)
    if (!isOver) hearing.onListening(true)
  } catch {
    again(pause * 2)
  }
}
