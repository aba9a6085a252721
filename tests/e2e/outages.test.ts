import type { ChildProcess } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startEmbeddedMeilisearch, type RunningMeilisearch } from '../../scripts/services/embeddedMeilisearch'
import { startEmbeddedPostgres, type RunningService } from '../../scripts/services/embeddedPostgres'
import { freePort } from '../../scripts/services/freePort'
import { ended, isReady, startWeb, startWorkerProcess } from '../../scripts/services/runApp'
import { type Api, signIn } from '../support/api'
import { eventually } from '../support/eventually'
import { mailsIn, startMailSink } from '../support/mailSink'
import { run } from '../support/run'
import { testFolder } from '../support/testFolder'

const AWAY_MS = 30_000
const VACS = 4
/** So often (ms) somebody writes, whatever is away. */
const PACE_MS = 700
/** Generous: what is proven is that all is done, without anybody doing anything. */
const within = 90_000

type Service = 'postgres' | 'meilisearch' | 'smtp'

describe('servers that go away for half a minute', () => {
  let folder: string
  let environment: Record<string, string>
  let web: ChildProcess
  let worker: ChildProcess
  let url: string
  let editor: Api
  let agent: Api
  let postgres: RunningService
  let meilisearch: RunningMeilisearch
  let mail: Awaited<ReturnType<typeof startMailSink>>
  const ports = { postgres: 0, meilisearch: 0, smtp: 0, web: 0 }
  const log: Record<'web' | 'worker', string[]> = { web: [], worker: [] }
  const vacs: number[] = []
  /** What was acknowledged: the newest question per VAC, texts of flags, ids of plans. */
  const sure = new Map<number, string>()
  const flags: string[] = []
  const plans: number[] = []
  /** The status of every write that was not taken. */
  const refusals = new Set<number>()

  const start = {
    postgres: async () => void (postgres = await startEmbeddedPostgres(folder, ports.postgres)),
    meilisearch: async () => void (meilisearch = await startEmbeddedMeilisearch({ dataDir: folder, port: ports.meilisearch })),
    smtp: async () => void (mail = await startMailSink(path.join(folder, 'mail'), { port: ports.smtp })),
  }
  const kill = {
    postgres: async () => {
      process.kill(Number((await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL')
    },
    meilisearch: async () => {
      process.kill(meilisearch.pid, 'SIGKILL')
      await meilisearch.stop()
    },
    smtp: () => mail.stop(),
  }

  beforeAll(async () => {
    folder = await testFolder()
    for (const name of Object.keys(ports) as (keyof typeof ports)[]) ports[name] = await freePort()
    await Promise.all([start.postgres(), start.meilisearch(), start.smtp()])
    url = `http://localhost:${ports.web}`
    environment = {
      ...inject('APP_ENVIRONMENT'),
      DATABASE_URL: postgres.url,
      MEILI_URL: meilisearch.url,
      MEILI_KEY: meilisearch.key,
      SMTP_URL: mail.url,
      PUBLIC_URL: url,
      DATA_DIR: folder,
    }
    await run(['--import', 'tsx', 'tests/support/prepareApp.ts', '--empty'], environment)
    Object.assign(process.env, environment)
    const { testPayload } = await import('../support/instance')
    const { buildDepartment, buildVac } = await import('../factories/buildVac')
    const payload = await testPayload()
    const department = await buildDepartment(payload, { groupEmail: 'groep@voorbeeld.example' })
    for (let at = 0; at < VACS; at += 1) {
      const vac = await buildVac(payload, { question: `Vraag ${at}, begin?`, owningDepartment: department.id })
      vacs.push(vac.id)
      sure.set(vac.id, vac.question)
    }
  })

  afterAll(async () => {
    await Promise.all([ended(web), ended(worker)])
    await Promise.allSettled([postgres.stop(), meilisearch.stop(), mail.stop()])
    await rm(folder, { recursive: true, force: true })
  })

  it('both processes start while all are away, wait, and work when these are there', { timeout: 180_000 }, async () => {
    await Promise.all([kill.meilisearch(), kill.smtp(), postgres.stop()])
    const env = { ...process.env, ...environment, PORT: String(ports.web), NODE_ENV: 'production' as const }
    web = startWeb(ports.web, env, (line) => void log.web.push(line))
    worker = startWorkerProcess(env, (line) => void log.worker.push(line))
    await eventually(async () => expect((await fetch(`${url}/v1/themas`)).status).toBeGreaterThanOrEqual(500), {
      within: AWAY_MS,
      every: 500,
    })
    await wait(AWAY_MS)
    expectAlive()
    await Promise.all([start.postgres(), start.meilisearch(), start.smtp()])
    await isReady(web, url)
    const { accounts, DEMO_PASSWORD } = await import('../../seed/accounts')
    const email = (role: string) => accounts.find((account) => account.role === role)?.email ?? ''
    editor = await signIn(url, email('editor'), DEMO_PASSWORD)
    agent = await signIn(url, email('agent'), DEMO_PASSWORD)
    await write(0)
    expect([plans.length, flags.length]).toEqual([1, 1])
    await expectAllDone()
  })

  it.each(['postgres', 'meilisearch', 'smtp'] as const)(
    '%s goes away under load and comes back: nothing acknowledged is lost, all is done',
    { timeout: 240_000 },
    async (service: Service) => {
      const before = flags.length
      const over = new AbortController()
      const writing = (async () => {
        for (let round = 1; !over.signal.aborted; round += 1) {
          await write(round, service)
          await wait(PACE_MS)
        }
      })()
      await wait(2_000)
      await kill[service]()
      await wait(AWAY_MS)
      expectAlive()
      await start[service]()
      await wait(2_000)
      over.abort()
      await writing
      expect(flags.length).toBeGreaterThan(before)
      await expectAllDone()
      expectAlive()
    },
  )

  it('tells people that it is not them, and administrators in a few lines without a stack', () => {
    // Never that they are signed out, may not do this, or wrote something wrong.
    expect([...refusals].filter((status) => status < 500)).toEqual([])
    expect(refusals.size).toBeGreaterThan(0)
    expect(log.worker.join('\n')).not.toMatch(/^\s+at /m)
    for (const server of ['PostgreSQL', 'Meilisearch', 'The mail server']) {
      expect(linesOf('worker', `${server} does not do its work`)).toBeGreaterThan(0)
      expect(linesOf('worker', `${server} works again`)).toBeGreaterThan(0)
    }
    expect(log.web.join('\n')).not.toMatch(/uncaughtException|unhandledRejection/)
    expect(linesOf('worker', '')).toBeLessThan(200)
    expect(linesOf('web', '')).toBeLessThan(200)
  })

  const linesOf = (process: 'web' | 'worker', text: string) =>
    log[process]
      .join('\n')
      .split('\n')
      .filter((line) => line.includes(text)).length

  /** Changes an answer, reports something and plans something, as far as the servers take it. */
  async function write(round: number, service = 'start'): Promise<void> {
    const id = vacs[round % VACS] ?? 0
    const name = `${service} ronde ${round}`
    const question = `Vraag ${id}, ${name}?`
    const [changed, reported, planned] = await Promise.all([
      taken(editor.patch(`/api/vacs/${id}?draft=false&depth=0`, { question, _status: 'published' })),
      taken(agent.post('/api/flags?depth=0', { subject: 'vac', kind: 'wrong', text: `Signaal ${name}.`, vac: id })),
      round % 5 === 0
        ? taken(editor.post('/api/schedules?depth=0', { vac: id, action: 'publish', moment: new Date(Date.now() + 10_000).toISOString() }))
        : null,
    ])
    if (changed) {
      sure.set(id, question)
    }
    if (reported) flags.push(`Signaal ${name}.`)
    const plan = (planned as { doc?: { id: number } } | null)?.doc
    if (plan) plans.push(plan.id)
  }

  /** The body of what was acknowledged; null when it was not, or nobody answered. */
  async function taken(answer: ReturnType<Api['post']>): Promise<unknown> {
    try {
      const { status, body } = await answer
      if (status < 300) return body
      refusals.add(status)
      return null
    } catch {
      return null
    }
  }

  async function expectAllDone(): Promise<void> {
    const { testPayload, testTools } = await import('../support/instance')
    const payload = await testPayload()
    await eventually(
      async () => {
        const texts = (await mailsIn(mail.folder)).map(({ text }) => /Signaal [^.]+\./.exec(text ?? '')?.[0])
        for (const flag of flags) expect(texts.filter((text) => text === flag)).toEqual([flag])
        const { docs } = await payload.find({
          collection: 'schedules',
          where: { id: { in: plans } },
          depth: 0,
          pagination: false,
          overrideAccess: true,
        })
        expect(docs.map(({ state }) => state)).toEqual(plans.map(() => 'done'))
      },
      { within, every: 500 },
    )
    const { allDocuments } = await import('../../search/jobs/allDocuments')
    const { listIndexedHashes } = await import('../../search/meilisearch/indexing')
    const tools = await testTools()
    for (const id of vacs) {
      const { docs } = await payload.findVersions({
        collection: 'vacs',
        where: { parent: { equals: id } },
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      expect(docs.map(({ version }) => version.question)).toContain(sure.get(id))
    }
    await eventually(
      async () => {
        for (const key of ['public', 'agent'] as const) {
          const wanted = new Map<string, string>()
          for await (const batch of allDocuments(tools, key)) for (const { id, hash } of batch) wanted.set(id, hash)
          expect(await listIndexedHashes(tools.connection, key)).toEqual(wanted)
        }
      },
      { within, every: 500 },
    )
  }

  function expectAlive(): void {
    for (const child of [web, worker]) expect([child.exitCode, child.signalCode]).toEqual([null, null])
  }
})

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
