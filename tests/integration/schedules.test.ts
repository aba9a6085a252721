import { createLocalReq } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentFromText } from '../../src/content/documentFromText'
import { loadFailedPlans } from '../../src/api/work/loadFailedPlans'
import { inTransaction } from '../../src/database/inTransaction'
import { addWord } from '../../src/findability/addWord'
import { loadFindabilityOf } from '../../src/findability/loadFindability'
import { overdueSchedules, runSchedule } from '../../src/publishing/jobs/runSchedule'
import type { Vac } from '../../src/payload-types'
import { toDay } from '../../src/time/dates'
import { buildUser, buildVac } from '../factories/buildVac'
import { testPayload } from '../support/instance'
import { waitsForLock } from '../support/waitsForLock'

const MINUTE = 60_000
const later = () => new Date(Date.now() + 5 * MINUTE)
/** A clock that stands after every moment planned here. */
const afterwards = () => new Date(Date.now() + 60 * MINUTE)

async function live(id: number): Promise<Vac> {
  return (await testPayload()).findByID({ collection: 'vacs', id, depth: 0, draft: false, overrideAccess: true })
}

async function newest(id: number): Promise<Vac> {
  return (await testPayload()).findByID({ collection: 'vacs', id, depth: 0, draft: true, overrideAccess: true })
}

async function plan(vac: number, user: Awaited<ReturnType<typeof buildUser>>) {
  return (await testPayload()).create({
    collection: 'schedules',
    data: { vac, action: 'publish', moment: later().toISOString(), state: 'waiting' },
    overrideAccess: false,
    user: { ...user, collection: 'users' },
  })
}

afterAll(async () => (await testPayload()).destroy())

describe('time', () => {
  let editor: Awaited<ReturnType<typeof buildUser>>

  beforeAll(async () => {
    editor = await buildUser(await testPayload(), { role: 'editor', name: 'Planner' })
  })

  const draft = (id: number, question: string) =>
    testPayload().then((payload) =>
      payload.update({ collection: 'vacs', id, data: { question }, draft: true, depth: 0, overrideAccess: true }),
    )

  it('puts the version live that was newest when it was planned, and keeps later work as a draft', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { question: 'Eerste tekst?' })
    await draft(vac.id, 'Geplande tekst?')
    const schedule = await plan(vac.id, editor)
    await draft(vac.id, 'Nog niet af?')
    await runSchedule({ payload, clock: afterwards }, schedule.id)
    expect(await live(vac.id)).toMatchObject({ question: 'Geplande tekst?', _status: 'published', editedByName: 'Planner' })
    expect(await newest(vac.id)).toMatchObject({ question: 'Nog niet af?', _status: 'draft' })
  })

  it.each(['newest', 'older'])('keeps a search term that was accepted after the %s version was planned', async (which) => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { question: 'Eerste tekst?', searchTerms: ['eerste'] })
    await draft(vac.id, 'Geplande tekst?')
    const schedule = await plan(vac.id, editor)
    if (which === 'older') await draft(vac.id, 'Nog niet af?')
    const req = await createLocalReq({ user: { ...editor, collection: 'users' } as never }, payload)
    await inTransaction(req, () => addWord(req, { vac: vac.id, field: 'searchTerms', word: 'kliko' }))
    await runSchedule({ payload, clock: afterwards }, schedule.id)
    expect(await live(vac.id)).toMatchObject({ question: 'Geplande tekst?', _status: 'published' })
    expect(await newest(vac.id)).toMatchObject(
      which === 'older' ? { question: 'Nog niet af?', _status: 'draft' } : { _status: 'published' },
    )
    expect((await loadFindabilityOf({ payload }, vac.id)).searchTerms).toEqual(['eerste', 'kliko'])
  })

  it('does it once, however often it is asked', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const schedule = await plan(vac.id, editor)
    await Promise.all([1, 2, 3].map(() => runSchedule({ payload, clock: afterwards }, schedule.id)))
    const versions = await payload.findVersions({
      collection: 'vacs',
      where: { parent: { equals: vac.id }, 'version._status': { equals: 'published' } },
      overrideAccess: true,
    })
    expect(versions.totalDocs).toBe(1)
  })

  it('does nothing before its moment, and nothing after it was cancelled', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const schedule = await plan(vac.id, editor)
    await runSchedule({ payload, clock: () => new Date() }, schedule.id)
    expect((await live(vac.id))._status).toBe('draft')
    await payload.update({
      collection: 'schedules',
      id: schedule.id,
      data: { state: 'cancelled' },
      overrideAccess: false,
      user: { ...editor, collection: 'users' },
    })
    await runSchedule({ payload, clock: afterwards }, schedule.id)
    expect((await live(vac.id))._status).toBe('draft')
  })

  it('leaves a job in the queue that waits until the moment, and finds what was missed', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const schedule = await plan(vac.id, editor)
    const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await database.connect()
    const { rows } = await database.query(`select start_after from queue.job where name = 'schedule.run' and data->>'id' = $1`, [
      String(schedule.id),
    ])
    await database.end()
    expect(new Date(rows[0].start_after).getTime()).toBe(new Date(schedule.moment).getTime())
    expect(await overdueSchedules({ payload, clock: afterwards })).toContain(schedule.id)
  })

  it('leaves a plan to go offline that a person made, whatever is published before it', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const as = { overrideAccess: false, user: { ...editor, collection: 'users' as const }, depth: 0 } as const
    const publication = await plan(vac.id, editor)
    const offline = await payload.create({
      collection: 'schedules',
      data: { vac: vac.id, action: 'retire', moment: new Date(Date.now() + 20 * MINUTE).toISOString(), state: 'waiting' },
      ...as,
    })
    const stateOfPlan = async () =>
      (await payload.findByID({ collection: 'schedules', id: offline.id, depth: 0, overrideAccess: true })).state
    await runSchedule({ payload, clock: () => new Date(Date.now() + 10 * MINUTE) }, publication.id)
    expect((await live(vac.id))._status).toBe('published')
    expect(await stateOfPlan()).toBe('waiting')
    await payload.update({
      collection: 'vacs',
      id: vac.id,
      data: { endsAt: new Date(Date.now() + 30 * MINUTE).toISOString(), _status: 'published' },
      ...as,
    })
    await payload.update({ collection: 'vacs', id: vac.id, data: { endsAt: null, _status: 'published' }, ...as })
    const { docs } = await payload.find({
      collection: 'schedules',
      where: { vac: { equals: vac.id }, state: { equals: 'waiting' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ id }) => id)).toEqual([offline.id])
    await runSchedule({ payload, clock: afterwards }, offline.id)
    expect((await live(vac.id))._status).toBe('draft')
  })

  it('says that a plan is over when it ran while somebody cancelled it', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const schedule = await plan(vac.id, editor)
    const worker = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await worker.connect()
    try {
      await worker.query('begin')
      await worker.query(`update schedules set state = 'done' where id = $1`, [schedule.id])
      const cancelling = payload
        .update({
          collection: 'schedules',
          id: schedule.id,
          data: { state: 'cancelled' },
          overrideAccess: false,
          user: { ...editor, collection: 'users' },
        })
        .then(
          () => '',
          ({ message }: Error) => message,
        )
      await waitsForLock('schedules')
      await worker.query('commit')
      expect(await cancelling).toContain('al afgerond')
    } finally {
      await worker.end()
    }
    expect((await payload.findByID({ collection: 'schedules', id: schedule.id, depth: 0, overrideAccess: true })).state).toBe('done')
  })

  it('refuses a moment that has passed, also when a plan is moved, and a plan for nothing', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const schedule = await plan(vac.id, editor)
    const as = { overrideAccess: false, user: { ...editor, collection: 'users' as const } } as const
    const passed = new Date(Date.now() - MINUTE).toISOString()
    await expect(payload.update({ collection: 'schedules', id: schedule.id, data: { moment: passed }, ...as })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('al voorbij'),
    })
    const forNothing = { action: 'publish' as const, moment: later().toISOString(), state: 'waiting' as const }
    await expect(payload.create({ collection: 'schedules', data: forNothing as never, ...as })).rejects.toMatchObject({ status: 400 })
    for (const nextDue of [undefined, toDay(new Date(Date.now() + 48 * 60 * MINUTE))]) {
      await expect(
        payload.create({ collection: 'review-confirmations', data: { occasion: 'checked', nextDue } as never, ...as }),
      ).rejects.toMatchObject({ status: 400 })
    }
  })

  it('takes a VAC offline at its end moment, and follows when that moment changes', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { endsAt: later().toISOString() })
    const waiting = () =>
      payload
        .find({ collection: 'schedules', where: { vac: { equals: vac.id }, state: { equals: 'waiting' } }, depth: 0, overrideAccess: true })
        .then(({ docs }) => docs)
    expect(await waiting()).toHaveLength(1)
    const moved = new Date(Date.now() + 10 * MINUTE).toISOString()
    await payload.update({ collection: 'vacs', id: vac.id, data: { endsAt: moved, _status: 'published' }, overrideAccess: true })
    const [schedule, ...others] = await waiting()
    expect(others).toEqual([])
    expect(schedule?.moment).toBe(moved)
    await runSchedule({ payload, clock: afterwards }, schedule?.id ?? 0)
    expect(await live(vac.id)).toMatchObject({ _status: 'draft', retiredAt: expect.any(String) })
    await payload.update({ collection: 'vacs', id: vac.id, data: { endsAt: null, _status: 'published' }, overrideAccess: true })
    expect(await waiting()).toEqual([])
  })

  it('refuses a plan for a text that could not go live now, says what is missing, and changes nothing', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { question: 'Nog zonder afdeling?', _status: 'draft' })
    await payload.update({
      collection: 'vacs',
      id: vac.id,
      data: { owningDepartment: null as never },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const before = await payload.count({ collection: 'schedules', overrideAccess: true })
    await expect(plan(vac.id, editor)).rejects.toThrow(/kan zo niet live.*(Afdeling|verplicht)/i)
    expect(await payload.count({ collection: 'schedules', overrideAccess: true })).toEqual(before)
    expect((await live(vac.id))._status).toBe('draft')
    expect(
      (
        await payload.findVersions({
          collection: 'vacs',
          where: { parent: { equals: vac.id }, 'version._status': { equals: 'published' } },
          overrideAccess: true,
        })
      ).totalDocs,
    ).toBe(0)
  })

  it('lets what cannot go live at its moment fail with the reason, and tells the requester and the department once', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { question: 'Straks zonder afdeling?', _status: 'draft' })
    const schedule = await plan(vac.id, editor)
    // What an older release, or a hand in the database, left behind.
    const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await database.connect()
    await database.query('update _vacs_v set version_owning_department_id = null where parent_id = $1', [vac.id])
    await Promise.all([1, 2].map(() => runSchedule({ payload, clock: afterwards }, schedule.id)))
    const failed = await payload.findByID({ collection: 'schedules', id: schedule.id, depth: 0, overrideAccess: true })
    expect(failed).toMatchObject({ state: 'failed', failure: expect.stringMatching(/afdeling/i), doneAt: expect.any(String) })
    expect((await live(vac.id))._status).toBe('draft')
    const { rows } = await database.query(
      `select data->>'to' as to from queue.job where name = 'schedule.mail' and data->>'id' = $1 order by 1`,
      [String(schedule.id)],
    )
    await database.end()
    expect(rows).toEqual([{ to: 'department' }, { to: 'requester' }])
    expect(await overdueSchedules({ payload, clock: afterwards })).not.toContain(schedule.id)
    const owner = await buildUser(payload, { role: 'owner', departments: [Number(vac.owningDepartment)] })
    const stranger = await buildUser(payload, { role: 'owner' })
    const shown = async (user: typeof owner) =>
      (await loadFailedPlans({ payload, user: { ...user, collection: 'users' } as never })).plans.map(({ id, reason }) => [id, reason])
    expect([await shown(owner), await shown(stranger)]).toEqual([[[schedule.id, failed.failure]], []])
    await payload.update({
      collection: 'schedules',
      id: schedule.id,
      data: { state: 'cancelled' },
      overrideAccess: false,
      user: { ...editor, collection: 'users' },
    })
    expect(await shown(owner)).toEqual([])
    expect(await payload.findByID({ collection: 'schedules', id: schedule.id, depth: 0, overrideAccess: true })).toMatchObject({
      state: 'cancelled',
      failure: failed.failure,
    })
  })

  it('gives the last word to the last moment when much is late, whatever was planned first', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { question: 'Voor later?', _status: 'draft' })
    const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString()
    const system = { collection: 'schedules', overrideAccess: true, depth: 0 } as const
    const last = await payload.create({ ...system, data: { vac: vac.id, action: 'publish', moment: at(20), state: 'waiting' } })
    await draft(vac.id, 'Voor eerst?')
    await payload.create({ ...system, data: { vac: vac.id, action: 'publish', moment: at(10), state: 'waiting' } })
    await runSchedule({ payload, clock: afterwards }, last.id)
    expect(await live(vac.id)).toMatchObject({ _status: 'published', question: 'Voor later?' })
    const versions = await payload.findVersions({
      collection: 'vacs',
      where: { parent: { equals: vac.id }, 'version._status': { equals: 'published' } },
      sort: 'id',
      overrideAccess: true,
    })
    expect(versions.docs.map(({ version }) => version.question)).toEqual(['Voor eerst?', 'Voor later?'])
  })

  it('says why when what was planned is gone', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const schedule = await plan(vac.id, editor)
    await payload.update({ collection: 'vacs', id: vac.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
    await runSchedule({ payload, clock: afterwards }, schedule.id)
    const after = await payload.findByID({ collection: 'schedules', id: schedule.id, overrideAccess: true })
    expect(after).toMatchObject({ state: 'failed', failure: expect.stringContaining('bestaat niet meer') })
  })

  it('refuses a moment that is past', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const create = payload.create({
      collection: 'schedules',
      data: { vac: vac.id, action: 'publish', moment: '2020-01-01T00:00:00.000Z', state: 'waiting' },
      overrideAccess: false,
      user: { ...editor, collection: 'users' },
    })
    await expect(create).rejects.toThrow('al voorbij')
  })
})

describe('reviews', () => {
  it('count from the newest confirmation, and never touch the VAC', async () => {
    const payload = await testPayload()
    const editor = await buildUser(payload, { role: 'editor', name: 'Controleur' })
    const vac = await buildVac(payload, { answer: documentFromText('Tekst.') as never, reviewIntervalMonths: 6 })
    const before = await live(vac.id)
    await payload.create({
      collection: 'review-confirmations',
      data: { vac: vac.id, occasion: 'checked', nextDue: '2031-05-05', confirmedAt: '2000-01-01T00:00:00.000Z' },
      overrideAccess: false,
      user: { ...editor, collection: 'users' },
    })
    const { docs } = await payload.find({ collection: 'vac-records', where: { vac: { equals: vac.id } }, overrideAccess: true })
    expect(docs[0]).toMatchObject({ reviewDue: '2031-05-05', lastCheckedByName: 'Controleur' })
    expect(docs[0]?.lastChecked?.startsWith('2000')).toBe(false)
    expect(await live(vac.id)).toEqual(before)
  })
})
