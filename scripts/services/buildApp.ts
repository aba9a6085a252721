import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PlainError, diskIsFull } from './PlainError'

/** Everything that ends up in the built app. */
const SOURCES = [
  'src',
  'collections',
  'policies',
  'search',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const STAMP = '.next/vraagbaak-sources'

/** Builds the app, unless what is built was built from the sources as they are now. */
export async function buildApp(): Promise<'built' | 'current'> {
  const fingerprint = await fingerprintOf(SOURCES)
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === fingerprint) return 'current'
  await buildAnew()
  return 'built'
}

/** Builds the app. `show` gets what Next says meanwhile. */
export async function buildAnew(show: (text: string) => void = () => undefined): Promise<void> {
  const fingerprint = await fingerprintOf(SOURCES)
  await runNextBuild(show)
  await writeFile(STAMP, fingerprint)
}

function runNextBuild(show: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    const keep = (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-20_000)
      show(chunk.toString())
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) return resolve()
      reject(new PlainError(diskIsFull(new Error(log)) ?? `Building the app failed:\n${log}`))
    })
  })
}

async function fingerprintOf(roots: string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const root of roots) {
    for (const file of await filesBelow(root)) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesBelow(root: string): Promise<string[]> {
  if (!existsSync(root)) return []
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => null)
  if (!entries) return [root]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
