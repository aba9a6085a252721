import { rm } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Department } from '../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../factories/buildVac'
import { eventually } from '../support/eventually'
import { mailsIn, startMailSink } from '../support/mailSink'
import { type Road, roadTo } from '../support/roadTo'
import { testFolder } from '../support/testFolder'

const MAILS = 300
const UNKNOWN = 'onbekend@voorbeeld.example'
const PLANS = 20
/** Generous: what is proven is that work goes on by itself. One mail in 30 s, as it once was, would take hours. */
const within = 60_000

let folder: string
let mail: Awaited<ReturnType<typeof startMailSink>>
let database: Road
let search: Road
let smtp: Road
let straight: pg.Client
let payload: Payload
let department: Department
let stop: () => Promise<void> = async () => undefined
const lines: string[] = []

beforeAll(async () => {
  folder = await testFolder()
  mail = await startMailSink(path.join(folder, 'mail'), { refuse: (address) => (address === UNKNOWN ? 550 : null) })
  straight = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await straight.connect()
  ;[database, search, smtp] = await Promise.all([
    roadTo(process.env.DATABASE_URL ?? ''),
    roadTo(process.env.MEILI_URL ?? ''),
    roadTo(mail.url),
  ])
  Object.assign(process.env, { DATABASE_URL: database.url, MEILI_URL: search.url.replace(/\/$/, ''), SMTP_URL: smtp.url })
  payload = await (await import('../support/instance')).testPayload()
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(payload.logger, level).mockImplementation((line: unknown) => void lines.push(String(line)))
  department = await buildDepartment(payload, { groupEmail: 'groep@voorbeeld.example' })
})

afterAll(async () => {
  await stop()
  await straight.end()
  await Promise.all([database.stop(), search.stop(), smtp.stop(), mail.stop()])
  await rm(folder, { recursive: true, force: true })
})

async function report(count: number, to = department): Promise<void> {
  const vac = await buildVac(payload, { owningDepartment: to.id, _status: 'draft' })
  for (let at = 0; at < count; at += 1) {
    await payload.create({
      collection: 'flags',
      data: { subject: 'vac', kind: 'wrong', vac: vac.id, text: `Signaal ${at}`, state: 'open' } as never,
      overrideAccess: true,
    })
  }
}

const jobs = async (name: string, state: string) =>
  Number((await straight.query('select count(*) from queue.job where name = $1 and state::text = $2', [name, state])).rows[0].count)
const ids = async () => (await mailsIn(mail.folder)).map(({ messageId }) => messageId)

describe('a worker whose servers come and go', () => {
  it('starts while all of them are away, and begins when PostgreSQL is there', async () => {
    await report(MAILS)
    const refusing = await buildDepartment(payload, { groupEmail: UNKNOWN })
    await report(1, refusing)
    await report(1)
    for (const road of [database, search, smtp]) road.close()
    const started = import('../../src/worker').then(({ startWorker }) => startWorker())
    await eventually(async () => expect(lines.filter((line) => line.startsWith('PostgreSQL does not do its work'))).toHaveLength(1))
    database.open()
    stop = await started
    expect(lines.filter((line) => line.startsWith('PostgreSQL works again'))).toHaveLength(1)
  })

  it('holds the mails while the mail server is away, and tells so in one line', { timeout: 90_000 }, async () => {
    await eventually(async () => expect(lines.filter((line) => line.startsWith('The mail server does not do its work'))).toHaveLength(1), {
      within,
    })
    expect(await ids()).toEqual([])
    expect(lines.filter((line) => line.startsWith('Job flag.mail'))).toEqual([])
  })

  it('sends all of them once it is back, each once, whatever one address does', { timeout: 90_000 }, async () => {
    smtp.open()
    await eventually(async () => expect(await jobs('flag.mail', 'completed')).toBe(MAILS + 1), { within })
    const sent = await ids()
    expect(sent).toHaveLength(MAILS + 1)
    expect(new Set(sent).size).toBe(MAILS + 1)
    expect(await jobs('flag.mail', 'failed')).toBe(1)
    expect(
      lines.filter((line) => line.includes('Job flag.mail') && line.includes('failed for good') && line.includes(UNKNOWN)),
    ).toHaveLength(1)
  })

  it('indexes what waited for Meilisearch when that is back, however long the next try was away', { timeout: 90_000 }, async () => {
    const vac = await buildVac(payload, { owningDepartment: department.id })
    await eventually(async () => expect([await jobs('vac.index', 'created'), await jobs('vac.index', 'active')]).toEqual([0, 0]), {
      within,
    })
    expect(await jobs('vac.index', 'retry')).toBeGreaterThan(0)
    await straight.query(`update queue.job set start_after = now() + interval '1 hour' where state = 'retry'`)
    search.open()
    const { testTools } = await import('../support/instance')
    const { listIndexedHashes } = await import('../../search/meilisearch/indexing')
    const { connection } = await testTools()
    await eventually(async () => expect([...(await listIndexedHashes(connection, 'public')).keys()]).toContain(vac.uuid), { within })
  })

  it('sends no mail twice when PostgreSQL goes away while they are sent', { timeout: 120_000 }, async () => {
    const before = new Set(await ids())
    const report50 = report(50)
    await eventually(async () => expect((await ids()).length).toBeGreaterThan(before.size), { within })
    await report50
    database.close()
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    database.open()
    await eventually(async () => expect(await jobs('flag.mail', 'completed')).toBe(MAILS + 51), { within })
    const sent = (await ids()).filter((id) => !before.has(id))
    expect(sent).toHaveLength(50)
    expect(new Set(sent).size).toBe(50)
  })

  it('carries out plans that are due together, not one at each look', { timeout: 90_000 }, async () => {
    const editor = await buildUser(payload, { role: 'editor' })
    const moment = new Date(Date.now() + 8_000).toISOString()
    for (let at = 0; at < PLANS; at += 1) {
      const vac = await buildVac(payload, { owningDepartment: department.id, _status: 'draft' })
      await payload.create({
        collection: 'schedules',
        data: { vac: vac.id, action: 'publish', moment, state: 'waiting' },
        overrideAccess: false,
        user: { ...editor, collection: 'users' },
      })
    }
    await eventually(
      async () =>
        expect(
          (await payload.count({ collection: 'schedules', where: { state: { equals: 'done' } }, overrideAccess: true })).totalDocs,
        ).toBe(PLANS),
      { within: 30_000 },
    )
  })

  it('tells the requester and the department by mail why a plan failed, and goes on with the others', { timeout: 90_000 }, async () => {
    const editor = await buildUser(payload, { role: 'editor', email: 'planner@voorbeeld.example' })
    const moment = new Date(Date.now() + 4_000).toISOString()
    const vac = await buildVac(payload, { owningDepartment: department.id, question: 'Wat gaat er mis?', _status: 'draft' })
    await payload.create({
      collection: 'schedules',
      data: { vac: vac.id, action: 'publish', moment, state: 'waiting' },
      overrideAccess: false,
      user: { ...editor, collection: 'users' },
    })
    await straight.query('update _vacs_v set version_owning_department_id = null where parent_id = $1', [vac.id])
    const told = async () => (await mailsIn(mail.folder)).filter(({ subject }) => subject === 'Planning mislukt: Wat gaat er mis?')
    await eventually(async () => expect(await told()).toHaveLength(2), { within })
    const mails = await told()
    expect(mails.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).sort()).toEqual([
      'groep@voorbeeld.example',
      'planner@voorbeeld.example',
    ])
    expect(mails[0]?.text).toMatch(/Reden: .*afdeling/i)
    expect(mails[0]?.text).toContain(`/admin/collections/vacs/${vac.id}`)
  })
})
