import { once } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type RunningMeilisearch, startEmbeddedMeilisearch } from '../../scripts/services/embeddedMeilisearch'
import { freePort } from '../../scripts/services/freePort'
import { ended, isReady, startWeb, startWorkerProcess } from '../../scripts/services/runApp'
import { eventually } from '../support/eventually'
import { run } from '../support/run'
import { testFolder } from '../support/testFolder'

const ROUNDS = 30
const VACS = 8
/** What the public index may lag behind after everything runs again: heartbeats, retries and polling included. */
const CATCH_UP_MS = 90_000

/** What an acknowledged or an unanswered request asked for. */
interface Wish {
  question: string
  isLive: boolean
}

describe('kill -9 at any moment', () => {
  let folder: string
  let environment: Record<string, string>
  let meilisearch: RunningMeilisearch | undefined
  let meiliPort: number
  let web: ChildProcess | undefined
  let worker: ChildProcess | undefined
  let webPort: number
  let token = ''
  const ids: number[] = []
  /** Per VAC the last acknowledged wish, and those sent after it that nobody answered. */
  const sure = new Map<number, Wish>()
  const unsure = new Map<number, Wish[]>()

  const restart = {
    app: async () => {
      await killHard(web)
      web = startWeb(webPort, { ...process.env, ...environment, PORT: String(webPort), NODE_ENV: 'production' }, () => undefined)
      await isReady(web, `http://127.0.0.1:${webPort}`)
    },
    worker: async () => {
      await killHard(worker)
      worker = startWorkerProcess({ ...process.env, ...environment, NODE_ENV: 'production' }, () => undefined)
    },
    meilisearch: async () => {
      if (meilisearch) process.kill(meilisearch.pid, 'SIGKILL')
      await meilisearch?.stop()
      meilisearch = await startEmbeddedMeilisearch({ dataDir: folder, port: meiliPort })
    },
  }

  beforeAll(async () => {
    folder = await testFolder()
    const app = inject('APP_ENVIRONMENT')
    const database = new URL(app.DATABASE_URL ?? '')
    const admin = new pg.Client({ connectionString: database.href })
    await admin.connect()
    await admin.query('create database never_lost')
    await admin.end()
    database.pathname = '/never_lost'
    ;[meiliPort, webPort] = [await freePort(), await freePort()]
    meilisearch = await startEmbeddedMeilisearch({ dataDir: folder, port: meiliPort })
    environment = {
      ...app,
      DATABASE_URL: database.href,
      MEILI_URL: meilisearch.url,
      MEILI_KEY: meilisearch.key,
      PUBLIC_URL: `http://localhost:${webPort}`,
    }
    Object.assign(process.env, environment)
    await run(['--import', 'tsx', 'tests/support/prepareApp.ts', '--empty'], environment)
    const { testPayload } = await import('../support/instance')
    const { buildVac } = await import('../factories/buildVac')
    const payload = await testPayload()
    for (let index = 0; index < VACS; index += 1) {
      const vac = await buildVac(payload, { question: `Vraag ${index}, begin?`, _status: 'draft' })
      ids.push(vac.id)
      sure.set(vac.id, { question: vac.question, isLive: false })
    }
    web = startWeb(webPort, { ...process.env, ...environment, PORT: String(webPort), NODE_ENV: 'production' }, () => undefined)
    worker = startWorkerProcess({ ...process.env, ...environment, NODE_ENV: 'production' }, () => undefined)
    await isReady(web, `http://127.0.0.1:${webPort}`)
    token = await login(payload)
  })

  afterAll(async () => {
    await Promise.all([web && ended(web), worker && ended(worker), meilisearch?.stop()])
    await rm(folder, { recursive: true, force: true })
  })

  it('loses no acknowledged write, and database and indexes agree at the end', { timeout: 600_000 }, async () => {
    const victims = ['app', 'worker', 'meilisearch'] as const
    let acknowledged = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const writes = ids.map((id, index) => ask(id, { question: `Vraag ${index}, ronde ${round}?`, isLive: (round + index) % 3 !== 0 }))
      // Somewhere between the first request and the last answer.
      await new Promise((resolve) => setTimeout(resolve, (round * 37) % 250))
      const victim = victims[round % victims.length] ?? 'worker'
      await restart[victim]()
      acknowledged += (await Promise.all(writes)).filter(Boolean).length
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS)
    await expectNothingMissing()
    await eventually(expectAgreement, { within: CATCH_UP_MS, every: 500 })
  })

  /** Sends one write. True when it was acknowledged; an answer that never came leaves both states possible. */
  async function ask(id: number, wish: Wish): Promise<boolean> {
    unsure.set(id, [...(unsure.get(id) ?? []), wish])
    try {
      const response = await fetch(`http://127.0.0.1:${webPort}/api/vacs/${id}?draft=false&depth=0`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ question: wish.question, _status: wish.isLive ? 'published' : 'draft' }),
      })
      if (!response.ok) return false
      await response.json()
      sure.set(id, wish)
      unsure.set(id, [])
      return true
    } catch {
      return false
    }
  }

  async function expectNothingMissing(): Promise<void> {
    const { testPayload } = await import('../support/instance')
    const payload = await testPayload()
    for (const id of ids) {
      const vac = await payload.findByID({ collection: 'vacs', id, depth: 0, draft: false, overrideAccess: true })
      const found = { question: vac.question, isLive: vac._status === 'published' }
      expect([sure.get(id), ...(unsure.get(id) ?? [])]).toContainEqual(found)
    }
  }

  async function expectAgreement(): Promise<void> {
    const { testTools } = await import('../support/instance')
    const { allDocuments } = await import('../../search/jobs/allDocuments')
    const { listIndexedHashes } = await import('../../search/meilisearch/indexing')
    const tools = await testTools()
    for (const key of ['public', 'agent'] as const) {
      const wanted = new Map<string, string>()
      for await (const batch of allDocuments(tools, key)) for (const { id, hash } of batch) wanted.set(id, hash)
      expect(await listIndexedHashes(tools.connection, key)).toEqual(wanted)
    }
  }

  async function login(payload: Awaited<ReturnType<typeof import('../support/instance').testPayload>>): Promise<string> {
    const { accounts, DEMO_PASSWORD } = await import('../../seed/accounts')
    const email = accounts.find(({ role }) => role === 'editor')?.email ?? ''
    const { token: found } = await payload.login({ collection: 'users', data: { email, password: DEMO_PASSWORD } })
    return found ?? ''
  }
})

async function killHard(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
