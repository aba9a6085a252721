import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startEmbeddedMeilisearch } from './embeddedMeilisearch'
import { startEmbeddedPostgres } from './embeddedPostgres'

/** Addresses of what runs, left in the data folder so that other commands find it. */
const NOTE = 'services.json'

export interface Services {
  environment: { DATABASE_URL: string; MEILI_URL: string; MEILI_KEY: string; PAYLOAD_SECRET: string }
  /** Stops what this call started, and nothing else. */
  stop: () => Promise<void>
}

/**
 * Makes PostgreSQL and Meilisearch available: those named in the environment, else those that
 * another command of this project runs on the same data folder, else embedded ones.
 */
export async function startServices(environment: Record<string, string | undefined> = process.env): Promise<Services> {
  const dataDir = path.resolve(environment.DATA_DIR || '.data')
  const secret = environment.PAYLOAD_SECRET || (await readOrMakeSecret(dataDir))
  const running = await readRunning(dataDir)
  const postgres = environment.DATABASE_URL
    ? { url: environment.DATABASE_URL }
    : running
      ? { url: running.DATABASE_URL }
      : await startEmbeddedPostgres(dataDir)
  const stops = 'stop' in postgres ? [postgres.stop] : []
  try {
    const meilisearch = environment.MEILI_URL
      ? { url: environment.MEILI_URL, key: environment.MEILI_KEY ?? '' }
      : running
        ? { url: running.MEILI_URL, key: running.MEILI_KEY }
        : await startEmbeddedMeilisearch({ dataDir, ...(environment.MEILI_BIN ? { binary: environment.MEILI_BIN } : {}) })
    if ('stop' in meilisearch) stops.push(meilisearch.stop)
    const found = { DATABASE_URL: postgres.url, MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key, PAYLOAD_SECRET: secret }
    if (stops.length > 0) await leaveNote(dataDir, found)
    return {
      environment: found,
      stop: async () => {
        if (stops.length > 0) await rm(path.join(dataDir, NOTE), { force: true })
        await Promise.all(stops.map((stop) => stop()))
      },
    }
  } catch (error) {
    await Promise.all(stops.map((stop) => stop()))
    throw error
  }
}

async function leaveNote(dataDir: string, found: Services['environment']): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  await writeFile(path.join(dataDir, NOTE), JSON.stringify({ pid: process.pid, ...found }), { mode: 0o600 })
}

/** Null when nothing runs any more: a note can outlive a command that was killed. */
async function readRunning(dataDir: string): Promise<Services['environment'] | null> {
  const file = path.join(dataDir, NOTE)
  if (!existsSync(file)) return null
  const note = JSON.parse(await readFile(file, 'utf8')) as Services['environment'] & { pid: number }
  const isAnswering = await fetch(`${note.MEILI_URL}/health`).then(
    (response) => response.ok,
    () => false,
  )
  return isAnswering && isAlive(note.pid) ? note : null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function readOrMakeSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'secret')
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  await mkdir(dataDir, { recursive: true })
  const secret = `${crypto.randomUUID()}${crypto.randomUUID()}`
  await writeFile(file, secret, { mode: 0o600 })
  return secret
}
