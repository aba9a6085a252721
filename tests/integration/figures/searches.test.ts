import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadAgentStart } from '../../../src/api/agent/loadAgentStart'
import { recordSearch, type SearchRecord } from '../../../src/api/searches/recordSearch'
import { rekeySearches } from '../../../src/figures/rekeySearches'
import { forgetSearches } from '../../../src/figures/forgetSearches'
import { runSqlOf } from '../../../src/database/runSql'
import type { Search, User, Vac } from '../../../src/payload-types'
import { buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'

const DAY = 86_400_000
const base: SearchRecord = { query: 'kliko leeg', channel: 'agent', resultCount: 3, opened: 'nothing', source: 'search' }
let vac: Vac
let agent: User

const record = async (search: Partial<SearchRecord>, at = new Date()) => recordSearch(await testPayload(), { ...base, ...search }, at)
const stored = async () =>
  (await (await testPayload()).find({ collection: 'searches', sort: 'id', depth: 0, pagination: false, overrideAccess: true })).docs
const opening = (): Partial<SearchRecord> => ({ opened: 'vac', vac: vac.uuid ?? '', rank: 2, secondsToAnswer: 7.6 })

beforeAll(async () => {
  const payload = await testPayload()
  vac = await buildVac(payload)
  agent = await buildUser(payload, { role: 'agent' })
})
afterEach(async () => {
  const run = runSqlOf(await testPayload())
  for (const table of ['searches', 'search_decisions']) await run(`delete from ${table}`, [])
})
afterAll(async () => (await testPayload()).destroy())

describe('a search', () => {
  it('is kept with what was opened, to the hour, and with nothing of who did it', async () => {
    await record({ ...opening(), municipality: 'oeverdam' }, new Date('2026-11-22T10:59:58.123Z'))
    const [search] = await stored()
    expect(search).toEqual({
      id: expect.any(Number),
      query: 'kliko leeg',
      key: 'kliko leg',
      channel: 'agent',
      municipality: 'oeverdam',
      resultCount: 3,
      opened: 'vac',
      openedVac: vac.id,
      rank: 2,
      secondsToAnswer: 8,
      source: 'search',
      searchedAt: '2026-11-22T10:00:00.000Z',
    } satisfies Search)
  })

  it.each([
    ['a number in it', 'paspoort 123456782', ['paspoort']],
    ['nothing but a number', '06 12345678', []],
    ['a pasted letter', 'mijn buurman '.repeat(20), []],
  ])('with %s', async (_, query, expected) => {
    await record({ query })
    expect((await stored()).map((search) => search.query)).toEqual(expected)
  })

  it('that opened what is not there opened nothing', async () => {
    await record({ ...opening(), vac: crypto.randomUUID() })
    expect(await stored()).toMatchObject([{ opened: 'nothing', openedVac: null, rank: null, secondsToAnswer: null }])
  })
})

describe('what was asked most', () => {
  const most = async () => {
    const { mostAskedToday, mostAskedPeriod } = await loadAgentStart(await testPayload(), agent)
    return { mostAskedPeriod, asked: mostAskedToday.map(({ uuid, count }) => [uuid, count]) }
  }

  it('is of today, most first, and of what is live only', async () => {
    const payload = await testPayload()
    const [other, retired] = [await buildVac(payload), await buildVac(payload)]
    for (const { uuid } of [other, vac, vac, retired, retired, retired]) await record({ ...opening(), vac: uuid ?? '' })
    await payload.update({ collection: 'vacs', id: retired.id, data: { _status: 'draft' }, overrideAccess: true })
    expect(await most()).toEqual({
      mostAskedPeriod: 'today',
      asked: [
        [vac.uuid, 2],
        [other.uuid, 1],
      ],
    })
  })

  it('leaves out what holds for other municipalities only', async () => {
    const payload = await testPayload()
    const [own, elsewhere] = await Promise.all(
      ['Berkendam', 'Lindewijk'].map((name) =>
        payload.create({ collection: 'municipalities', data: { name: `${name} ${crypto.randomUUID()}` } as never, overrideAccess: true }),
      ),
    )
    const [here, there] = [
      await buildVac(payload, { municipalities: [own?.id ?? 0] }),
      await buildVac(payload, { municipalities: [elsewhere?.id ?? 0] }),
    ]
    for (const { uuid } of [here, there, there, vac, vac, vac]) await record({ ...opening(), vac: uuid ?? '' })
    const { mostAskedToday } = await loadAgentStart(payload, { ...agent, municipality: own?.id ?? null })
    expect(mostAskedToday.map(({ uuid }) => uuid)).toEqual([vac.uuid, here.uuid])
    expect((await loadAgentStart(payload, agent)).mostAskedToday).toHaveLength(3)
  })

  it('is of the last week when nobody asked today, and nothing when nobody asked then', async () => {
    await record(opening(), new Date(Date.now() - 8 * DAY))
    expect(await most()).toEqual({ mostAskedPeriod: 'week', asked: [] })
    await record(opening(), new Date(Date.now() - 5 * DAY))
    expect(await most()).toEqual({ mostAskedPeriod: 'week', asked: [[vac.uuid, 1]] })
  })
})

describe('searches', () => {
  it('get the key that this release makes, and decisions too', async () => {
    const payload = await testPayload()
    const run = runSqlOf(payload)
    await record({ query: 'grofvuil ophalen' })
    await payload.create({
      collection: 'search-decisions',
      data: { query: 'grof vuil ophalen', key: 'of before', action: 'dismiss' },
      overrideAccess: true,
    })
    const [before] = await stored()
    await run("update searches set key = 'of before'", [])
    for (const _ of [1, 2]) await rekeySearches(run, { since: new Date(Date.now() - DAY) })
    const [decision] = (await payload.find({ collection: 'search-decisions', overrideAccess: true })).docs
    expect([(await stored())[0]?.key, decision?.key]).toEqual([before?.key, before?.key])
  })

  it('are forgotten after the months of the settings, and decisions on them too', async () => {
    const payload = await testPayload()
    const decided = (createdAt: string) =>
      payload.create({
        collection: 'search-decisions',
        data: { query: 'kliko', key: 'kliko', action: 'dismiss', createdAt },
        overrideAccess: true,
      })
    await decided('2026-01-05T12:00:00.000Z')
    const { id } = await decided('2026-01-07T12:00:00.000Z')
    await record({ query: 'oud' }, new Date('2026-01-05T12:00:00Z'))
    await record({ query: 'nieuw' }, new Date('2026-01-07T12:00:00Z'))
    for (const _ of [1, 2]) await forgetSearches({ payload, clock: () => new Date('2027-02-06T12:00:00Z') })
    expect((await stored()).map(({ query }) => query)).toEqual(['nieuw'])
    await payload.updateGlobal({ slug: 'settings', data: { searches: { keepMonths: 14, minimumCount: 2 } }, overrideAccess: true })
    await forgetSearches({ payload, clock: () => new Date('2027-03-06T12:00:00Z') })
    expect(await stored()).toHaveLength(1)
    expect((await payload.find({ collection: 'search-decisions', overrideAccess: true })).docs.map((decision) => decision.id)).toEqual([id])
  })
})
