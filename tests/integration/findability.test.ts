import { createLocalReq, initTransaction, killTransaction } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeFindabilityEndpoint } from '../../collections/VacFindability/endpoints/changeFindability'
import { inTransaction } from '../../src/database/inTransaction'
import { addWord } from '../../src/findability/addWord'
import { loadFindabilityOf } from '../../src/findability/loadFindability'
import type { User, Vac } from '../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../factories/buildVac'
import { testPayload } from '../support/instance'

type Who = 'agent' | 'owner' | 'neighbour' | 'editor' | 'lead'
const users = {} as Record<Who, User>
let database: pg.Client
let department: number

const newVac = async (more: Partial<Vac> = {}) =>
  buildVac(await testPayload(), { ...(more as object), searchTerms: ['pas'], owningDepartment: department })
const wordsOf = async (id: number) => loadFindabilityOf({ payload: await testPayload() }, id)
const requestOf = async (who: Who) => createLocalReq({ user: { ...users[who], collection: 'users' } as never }, await testPayload())
const add = async (who: Who, vac: number, word: string) => {
  const req = await requestOf(who)
  return inTransaction(req, () => addWord(req, { vac, field: 'searchTerms', word }))
}
const change = async (who: Who, vac: unknown, body: unknown): Promise<Response> =>
  changeFindabilityEndpoint.handler(
    Object.assign(await requestOf(who), { routeParams: { id: String(vac) }, json: () => Promise.resolve(body) }),
  )
const jobs = async () => Number((await database.query(`select count(*) from queue.job where name = 'vac.index'`)).rows[0].count)

beforeAll(async () => {
  const payload = await testPayload()
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  department = (await buildDepartment(payload)).id
  for (const role of ['agent', 'editor', 'lead'] as const) users[role] = await buildUser(payload, { role })
  users.owner = await buildUser(payload, { role: 'owner', departments: [department] })
  users.neighbour = await buildUser(payload, { role: 'owner' })
})
afterAll(async () => {
  await database.end()
  await (await testPayload()).destroy()
})

describe('what a VAC is found by, beside it', () => {
  it('loses no word when several people add one at once', async () => {
    const vac = await newVac()
    const added = ['kliko', 'container', 'rolemmer', 'duobak']
    await Promise.all(added.map((word, at) => add(at % 2 === 0 ? 'owner' : 'editor', vac.id, word)))
    expect((await wordsOf(vac.id)).searchTerms.toSorted()).toEqual(['pas', ...added].toSorted())
  })

  it('loses no word to a save of the text at the same time, which is based on what it was before', async () => {
    const payload = await testPayload()
    const vac = await newVac()
    const save = payload.update({
      collection: 'vacs',
      id: vac.id,
      data: { question: 'Een nieuwe vraag?', basedOn: vac.updatedAt, _status: 'published' },
      overrideAccess: false,
      user: { ...users.editor, collection: 'users' },
    })
    await Promise.all([save, add('owner', vac.id, 'kliko')])
    expect((await wordsOf(vac.id)).searchTerms).toEqual(['pas', 'kliko'])
    expect((await save).question).toBe('Een nieuwe vraag?')
  })

  it('queues the indexing with the change, and not without it', async () => {
    const vac = await newVac()
    const before = await jobs()
    const req = await requestOf('owner')
    await initTransaction(req)
    await addWord(req, { vac: vac.id, field: 'searchTerms', word: 'kliko' })
    await killTransaction(req)
    expect([await wordsOf(vac.id), await jobs()]).toEqual([{ searchTerms: ['pas'], upl: [] }, before])
    await add('owner', vac.id, 'kliko')
    expect(await jobs()).toBe(before + 1)
    await add('owner', vac.id, 'Kliko')
    expect(await jobs()).toBe(before + 1)
  })

  it('comes along with a new VAC and with a copy, and is not brought back by an old version', async () => {
    const payload = await testPayload()
    const vac = await newVac({ upl: ['paspoort'] })
    await payload.update({ collection: 'vacs', id: vac.id, data: { question: 'Anders?' }, draft: true, overrideAccess: true })
    await add('owner', vac.id, 'kliko')
    const copy = await payload.create({ collection: 'vacs', duplicateFromID: vac.id, data: {} as never, overrideAccess: true })
    expect(await wordsOf(copy.id)).toEqual({ searchTerms: ['pas', 'kliko'], upl: ['paspoort'] })
    const { docs } = await payload.findVersions({
      collection: 'vacs',
      where: { parent: { equals: vac.id } },
      sort: 'id',
      overrideAccess: true,
    })
    await payload.restoreVersion({ collection: 'vacs', id: String(docs[0]?.id), overrideAccess: true })
    expect(await wordsOf(vac.id)).toEqual({ searchTerms: ['pas', 'kliko'], upl: ['paspoort'] })
    expect(JSON.stringify(docs)).not.toContain('searchTerms')
  })

  it('goes with its VAC', async () => {
    const payload = await testPayload()
    const vac = await newVac()
    await payload.delete({ collection: 'vacs', id: vac.id, overrideAccess: true })
    const { totalDocs } = await payload.count({ collection: 'vac-findability', where: { vac: { equals: vac.id } }, overrideAccess: true })
    expect(totalDocs).toBe(0)
    expect((await database.query(`select 1 from vac_findability where vac_id is null`)).rowCount).toBe(0)
  })

  it.each([{ searchTerms: ['nieuw'] }, { searchTerms: [] }, { upl: ['paspoort'] }])(
    'is refused with a change of a VAC that exists, by one and by many: %o',
    async (data) => {
      const payload = await testPayload()
      const vac = await newVac()
      const as = { overrideAccess: false, user: { ...users.editor, collection: 'users' as const } }
      await expect(payload.update({ collection: 'vacs', id: vac.id, data, ...as })).rejects.toMatchObject({
        status: 400,
        data: { code: 'findability_elsewhere' },
      })
      const { errors } = await payload.update({ collection: 'vacs', where: { id: { equals: vac.id } }, data, ...as })
      expect(errors).toMatchObject([{ message: expect.stringContaining('Vindbaarheid') }])
      expect(await wordsOf(vac.id)).toEqual({ searchTerms: ['pas'], upl: [] })
    },
  )
})

describe('POST /api/vacs/{id}/findability', () => {
  it('changes both lists from what was seen, and answers with what they are', async () => {
    const vac = await newVac()
    await add('editor', vac.id, 'kliko')
    const answer = await change('owner', vac.id, { searchTerms: { from: ['pas'], to: ['reispas'] }, upl: { from: [], to: ['paspoort'] } })
    expect(await answer.json()).toEqual({ searchTerms: ['kliko', 'reispas'], upl: ['paspoort'] })
    expect(await wordsOf(vac.id)).toEqual({ searchTerms: ['kliko', 'reispas'], upl: ['paspoort'] })
  })

  it.each<[Who, number]>([
    ['agent', 403],
    ['neighbour', 403],
    ['lead', 403],
  ])('is refused to the %s of a live VAC', async (who, status) => {
    const vac = await newVac()
    await expect(change(who, vac.id, { upl: { from: [], to: ['paspoort'] } })).rejects.toMatchObject({ status })
    expect(await wordsOf(vac.id)).toEqual({ searchTerms: ['pas'], upl: [] })
  })

  it.each<[string, unknown, number]>([
    ['a VAC that is not there', 2_000_000_000, 404],
    ['no number', 'x', 404],
  ])('knows no %s', async (_, vac, status) => {
    await expect(change('editor', vac, {})).rejects.toMatchObject({ status })
  })

  it('tells a neighbour nothing of a draft', async () => {
    const vac = await newVac({ _status: 'draft' })
    await expect(change('neighbour', vac.id, {})).rejects.toMatchObject({ status: 404 })
  })

  it.each<[unknown]>([[null], [{ searchTerms: ['pas'] }], [{ searchTerms: { from: [], to: [1] } }], [{ question: 'Anders?' }]])(
    'refuses what is no change: %o',
    async (body) => {
      const vac = await newVac()
      await expect(change('owner', vac.id, body)).rejects.toMatchObject({ status: 400 })
    },
  )

  it('takes no citizen service number, and no word that is too long', async () => {
    const vac = await newVac()
    for (const word of ['123456782', 'x'.repeat(201)])
      await expect(change('owner', vac.id, { searchTerms: { from: [], to: [word] } })).rejects.toMatchObject({
        status: 400,
        data: { errors: [{ path: 'searchTerms' }] },
      })
    expect((await wordsOf(vac.id)).searchTerms).toEqual(['pas'])
  })
})
