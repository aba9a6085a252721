import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { freePort, isPortFree } from '../../scripts/services/freePort'
import { signIn } from '../support/api'
import { runToEnd } from '../support/run'
import { eventually } from '../support/eventually'
import { testFolder } from '../support/testFolder'

const START_MS = 150_000

describe('npm run demo', () => {
  let folder: string
  let port: number
  const started: ChildProcess[] = []

  beforeAll(async () => {
    folder = await testFolder()
    port = await freePort()
  })
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  /** What a user has in the environment: nothing of a test. */
  const environment = () => ({ PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: folder })

  async function start(): Promise<{ child: ChildProcess; output: () => string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', '--empty'], {
      env: { ...environment(), NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    started.push(child)
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const deadline = Date.now() + START_MS
    while (!output.includes('Stop it with Ctrl-C')) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(output)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return { child, output: () => output }
  }

  async function stop(child: ChildProcess): Promise<void> {
    // As Ctrl-C in a terminal does: to every process of the command at once.
    process.kill(-(child.pid ?? 0), 'SIGINT')
    await new Promise((resolve) => child.once('exit', resolve))
  }

  /** Command lines of processes that still use the data folder. */
  async function leftOver(): Promise<string[]> {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
    return lines.filter((line) => line.includes(folder))
  }

  it('starts empty with one account per role, stops all it started, and keeps the data', { timeout: 2 * START_MS + 60_000 }, async () => {
    const base = `http://localhost:${port}`
    const first = await start()
    for (const { email } of accounts) expect(first.output()).toContain(email)
    expect(await (await fetch(`${base}/v1/vacs`)).json()).toMatchObject({ results: [], count: 0 })
    const editor = accounts.find(({ role }) => role === 'editor')?.email ?? ''
    const api = await signIn(base, editor, DEMO_PASSWORD)
    expect((await api.post('/api/themes', { name: 'Blijft bewaard' })).status).toBe(201)
    await stop(first.child)
    expect(await isPortFree(port)).toBe(true)
    expect(await leftOver()).toEqual([])

    const second = await start()
    expect(second.output()).not.toContain('Loading the example content')
    expect(second.output()).toContain('The build is up to date')
    const again = await signIn(base, editor, DEMO_PASSWORD)
    expect((await again.get<{ totalDocs: number }>('/api/themes')).body.totalDocs).toBe(1)
    // Something breaks while it runs: that is told in one sentence, however many others stumble over it.
    const told = () =>
      second
        .output()
        .slice(second.output().indexOf('Stop it with Ctrl-C'))
        .split('\n')
        .slice(1)
        .filter((line) => /stopped|error|warn|^\s+at /i.test(line))
    process.kill(Number((await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL')
    await eventually(async () => expect(told()).toEqual([expect.stringContaining('PostgreSQL has stopped')]))
    for (let at = 0; at < 5; at += 1) await fetch(`${base}/`).catch(() => null)
    await stop(second.child)
    expect(told()).toHaveLength(1)
    expect(await leftOver()).toEqual([])
  })

  it('says in one sentence that the port is in use', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(port, resolve))
    const { code, stderr } = await runToEnd(['--import', 'tsx', 'scripts/demo.ts'], environment())
    await new Promise((resolve) => taken.close(resolve))
    expect(code).toBe(1)
    expect(stderr.trim()).toBe(`Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm run demo`)
  })

  it('says in one sentence that there is no Meilisearch that runs here', async () => {
    const { code, stderr } = await runToEnd(['--import', 'tsx', 'scripts/demo.ts'], {
      ...environment(),
      MEILI_BIN: '/usr/bin/no-such-program',
    })
    expect(code).toBe(1)
    expect(stderr).toContain('Meilisearch did not start')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
