import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { indexVacs } from '../../../search/jobs/indexVacs'
import { search } from '../../../src/api/search/search'
import { decideSuggestion } from '../../../src/api/searches/decideSuggestion'
import { loadSuggestions } from '../../../src/api/searches/loadSuggestions'
import { recordSearch, type SearchRecord } from '../../../src/api/searches/recordSearch'
import type { SuggestionDecision } from '../../../src/api/searches/schema'
import { runSqlOf } from '../../../src/database/runSql'
import { loadFindabilityOf } from '../../../src/findability/loadFindability'
import type { User, Vac } from '../../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { testPayload, testSources, testTools } from '../../support/instance'

type Who = 'agent' | 'owner' | 'drafter' | 'neighbour' | 'editor' | 'lead'
const users = {} as Record<Who, User>
let passport: Vac
let departments: { mine: number; theirs: number }

const base: SearchRecord = { query: '', channel: 'agent', resultCount: 3, opened: 'nothing', source: 'search' }
const asked = async (query: string, times: number, more: Partial<SearchRecord> = {}) => {
  for (let time = 0; time < times; time += 1) await recordSearch(await testPayload(), { ...base, query, ...more })
}
const opening = (vac: Vac, rank = 1): Partial<SearchRecord> => ({ opened: 'vac', vac: vac.uuid ?? '', rank })
const suggested = async (who: Who, vac?: number) =>
  (await loadSuggestions({ ...(await testSources()), user: users[who], now: new Date(), vac })).suggestions
const queries = async (who: Who) => (await suggested(who)).map(({ query }) => query)
const decide = async (who: Who, decision: SuggestionDecision) => {
  const payload = await testPayload()
  const user = users[who]
  return decideSuggestion(
    { payload, user, req: await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload) },
    decision,
  )
}
const decisions = async () =>
  (await (await testPayload()).find({ collection: 'search-decisions', sort: 'id', depth: 0, overrideAccess: true })).docs
const row = async (id: number, draft = false) =>
  (await testPayload()).findByID({ collection: 'vacs', id, draft, depth: 0, overrideAccess: true })

const termsOf = async (id: number) => (await loadFindabilityOf({ payload: await testPayload() }, id)).searchTerms
const versionsOf = async (id: number) =>
  (await testPayload()).findVersions({ collection: 'vacs', where: { parent: { equals: id } }, sort: 'id', depth: 0, overrideAccess: true })

beforeAll(async () => {
  const payload = await testPayload()
  const tools = await testTools()
  departments = { mine: (await buildDepartment(payload)).id, theirs: (await buildDepartment(payload)).id }
  const own = { departments: [departments.mine] }
  users.agent = await buildUser(payload, { role: 'agent' })
  users.owner = await buildUser(payload, { role: 'owner', ...own, name: 'Eigenaar' })
  users.drafter = await buildUser(payload, { role: 'owner', ...own, mayPublish: false, name: 'Schrijver' })
  users.neighbour = await buildUser(payload, { role: 'owner', departments: [departments.theirs] })
  users.editor = await buildUser(payload, { role: 'editor' })
  users.lead = await buildUser(payload, { role: 'lead' })
  passport = await buildVac(payload, {
    question: 'Mijn paspoort is weg. Wat nu?',
    owningDepartment: departments.mine,
    searchTerms: ['reisdocument'],
  })
  await indexVacs(tools, [{ id: passport.id }])
  await tools.connection.follow('agent').load()
})
afterEach(async () => {
  const run = runSqlOf(await testPayload())
  for (const table of ['searches', 'search_decisions', 'flags', 'synonyms']) await run(`delete from ${table}`, [])
})
afterAll(async () => (await testPayload()).destroy())

describe('a search without result', () => {
  it('is suggested to everybody who may act, once it was asked often enough', async () => {
    await asked('bromsnor', 1, { resultCount: 0 })
    expect(await queries('owner')).toEqual([])
    await asked('Bromsnor', 1, { resultCount: 0, channel: 'website', opened: 'unknown' })
    await asked('bromsnor', 1, { resultCount: 0 })
    for (const who of ['owner', 'neighbour', 'editor', 'lead'] as const)
      expect(await suggested(who)).toMatchObject([{ kind: 'noResult', query: 'bromsnor', count: 3, vac: null, term: '' }])
  })

  it('is gone once something is found, and never came from a search engine that was away', async () => {
    await asked('bromsnor', 2, { resultCount: 0 })
    await asked('bromsnor', 1, opening(passport))
    await asked('snorrebaard', 5, { resultCount: 0, source: 'database' })
    expect(await queries('editor')).toEqual([])
  })

  it('counts the last thirty days only', async () => {
    await asked('bromsnor', 2, { resultCount: 0 })
    const { suggestions } = await loadSuggestions({
      ...(await testSources()),
      user: users.editor,
      now: new Date(Date.now() + 31 * 86_400_000),
    })
    expect(suggestions).toEqual([])
  })
})

describe('a search after which nobody opened anything', () => {
  it('is suggested to the owner of what is found first, with the words that it lacks', async () => {
    await asked('paspoort bokkenpruik', 2)
    expect(await suggested('owner')).toMatchObject([
      { kind: 'notOpened', count: 2, vac: { id: passport.id }, term: 'bokkenpruik', synonymOf: 'reisdocument' },
    ])
    expect(await queries('neighbour')).toEqual([])
    expect(await queries('editor')).toEqual(['paspoort bokkenpruik'])
  })

  it('is none once somebody did, nor on the website, of which nobody knows', async () => {
    await asked('paspoort', 4)
    await asked('paspoort', 1, opening(passport))
    await asked('reisdocument', 4, { channel: 'website', opened: 'unknown' })
    expect(await queries('editor')).toEqual([])
  })
})

describe('words that lead to an answer that does not carry them', () => {
  it('are suggested to its owner, with how often and at which rank in the editor', async () => {
    await asked('Paspoort Bokkenpruik', 1, opening(passport, 2))
    await asked('bokkenpruik paspoort', 2, opening(passport, 3))
    await asked('paspoort', 2, opening(passport))
    await asked('reisdocument bromsnor', 1, opening(passport))
    expect(await suggested('owner')).toMatchObject([
      {
        kind: 'missedWords',
        query: 'bokkenpruik paspoort',
        count: 3,
        vac: { id: passport.id, question: passport.question },
        term: 'bokkenpruik',
      },
    ])
    expect(await queries('neighbour')).toEqual([])
    const { leading, suggestions } = await loadSuggestions({
      ...(await testSources()),
      user: users.owner,
      now: new Date(),
      vac: passport.id,
    })
    expect(leading).toMatchObject([
      { query: 'bokkenpruik paspoort', count: 3, averageRank: 2.7 },
      { query: 'paspoort', count: 2, averageRank: 1 },
    ])
    expect(suggestions).toHaveLength(1)
    expect(await loadSuggestions({ ...(await testSources()), user: users.neighbour, now: new Date(), vac: passport.id })).toMatchObject({
      leading: [],
      suggestions: [],
    })
  })

  it('are none when the answer is no longer live', async () => {
    const vac = await buildVac(await testPayload(), { owningDepartment: departments.mine })
    await asked('bokkenpruik', 2, opening(vac))
    expect(await queries('owner')).toEqual(['bokkenpruik'])
    await (await testPayload()).update({ collection: 'vacs', id: vac.id, data: { _status: 'draft' }, overrideAccess: true })
    expect(await queries('owner')).toEqual([])
  })
})

describe('a suggestion that is accepted as a search term', () => {
  const accept = (who: Who, vac: Vac) =>
    decide(who, { action: 'searchTerm', query: 'bokkenpruik paspoort', vac: vac.id, term: 'bokkenpruik' })
  const newVac = async (more: Partial<Vac> = {}) =>
    buildVac(await testPayload(), { ...(more as object), searchTerms: ['reisdocument'], owningDepartment: departments.mine })

  it('is found from then on, and does not come back', async () => {
    const vac = await newVac()
    await asked('bokkenpruik paspoort', 2, opening(vac))
    expect(await accept('owner', vac)).toEqual({ action: 'searchTerm' })
    expect(await termsOf(vac.id)).toEqual(['reisdocument', 'bokkenpruik'])
    expect(await queries('editor')).toEqual([])
    const tools = await testTools()
    await indexVacs(tools, [{ id: vac.id }])
    await tools.connection.follow('agent').load()
    expect((await search(tools, { audience: 'agent', query: 'bokkenpruik' })).hits.map(({ uuid }) => uuid)).toEqual([vac.uuid])
    await accept('owner', vac)
    expect(await termsOf(vac.id)).toEqual(['reisdocument', 'bokkenpruik'])
  })

  it('changes nothing of the answer, makes no version, and asks for no plainer text', async () => {
    const payload = await testPayload()
    const hard = 'Naar aanleiding van de desbetreffende aanvraagprocedure dient belanghebbende dienaangaande onverwijld bezwaar te maken.'
    const vac = await newVac({ shortAnswer: hard })
    const sideOf = async () => ({
      records: (
        await payload.find({
          collection: 'vac-records',
          where: { vac: { equals: vac.id } },
          select: { reviewDue: true, lastChecked: true },
          depth: 0,
          overrideAccess: true,
        })
      ).docs,
      confirmations: (
        await payload.find({ collection: 'review-confirmations', where: { vac: { equals: vac.id } }, depth: 0, overrideAccess: true })
      ).totalDocs,
      row: await row(vac.id),
      versions: (await versionsOf(vac.id)).docs,
    })
    const before = await sideOf()
    await payload.updateGlobal({ slug: 'settings', data: { readabilityPolicy: 'refuse' }, overrideAccess: true })
    await accept('owner', vac)
    await payload.updateGlobal({ slug: 'settings', data: { readabilityPolicy: 'inform' }, overrideAccess: true })
    expect(await sideOf()).toEqual(before)
    expect(await termsOf(vac.id)).toEqual(['reisdocument', 'bokkenpruik'])
  })

  it('works at once beside a draft, also from an owner who may not publish', async () => {
    const payload = await testPayload()
    const vac = await newVac()
    await payload.update({
      collection: 'vacs',
      id: vac.id,
      data: { question: 'Half af?' },
      draft: true,
      overrideAccess: false,
      user: { ...users.drafter, collection: 'users' },
    })
    const [live, draft] = [await row(vac.id), await row(vac.id, true)]
    await accept('drafter', vac)
    expect(await termsOf(vac.id)).toEqual(['reisdocument', 'bokkenpruik'])
    expect([await row(vac.id), await row(vac.id, true)]).toEqual([live, draft])
  })

  it.each<[Who, object]>([
    ['neighbour', { status: 403 }],
    ['agent', { code: 'forbidden' }],
    ['lead', { code: 'forbidden' }],
  ])('is refused to %s, and nothing is remembered', async (who, refusal) => {
    const vac = await newVac()
    await expect(accept(who, vac)).rejects.toMatchObject(refusal)
    expect([await termsOf(vac.id), await decisions()]).toEqual([['reisdocument'], []])
  })

  it('works while a colleague has the answer open', async () => {
    const payload = await testPayload()
    const vac = await newVac()
    const lock = {
      document: { relationTo: 'vacs' as const, value: vac.id },
      user: { relationTo: 'users' as const, value: users.editor.id },
    }
    await payload.create({ collection: 'payload-locked-documents', data: lock, overrideAccess: true })
    await accept('owner', vac)
    expect(await termsOf(vac.id)).toEqual(['reisdocument', 'bokkenpruik'])
  })
})

describe('other decisions', () => {
  it('"missing" makes a flag of the ordinary kind, once for everybody', async () => {
    await asked('bromsnor', 3, { resultCount: 0 })
    await decide('owner', { action: 'missing', query: 'bromsnor', count: 3 })
    const { docs } = await (await testPayload()).find({ collection: 'flags', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([
      { subject: 'missing', kind: 'missing', query: 'bromsnor', state: 'open', reporter: users.owner.id, department: null },
    ])
    expect([await queries('owner'), await queries('neighbour'), await queries('editor')]).toEqual([[], [], []])
  })

  it('"not needed" of an owner holds for their departments, of an editor for everybody', async () => {
    await asked('bromsnor', 2, { resultCount: 0 })
    await decide('owner', { action: 'dismiss', query: 'bromsnor' })
    expect([await queries('owner'), await queries('drafter'), await queries('neighbour'), await queries('editor')]).toEqual([
      [],
      [],
      ['bromsnor'],
      ['bromsnor'],
    ])
    await decide('editor', { action: 'dismiss', query: 'Bromsnor' })
    expect([await queries('neighbour'), await queries('editor')]).toEqual([[], []])
  })

  it('"not needed" for an answer holds for that answer, and comes from its owner', async () => {
    await asked('bokkenpruik paspoort', 2, opening(passport))
    await expect(decide('neighbour', { action: 'dismiss', query: 'bokkenpruik paspoort', vac: passport.id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await decide('owner', { action: 'dismiss', query: 'bokkenpruik paspoort', vac: passport.id })
    expect([await queries('owner'), await queries('editor')]).toEqual([[], []])
    const { leading } = await loadSuggestions({ ...(await testSources()), user: users.owner, now: new Date(), vac: passport.id })
    expect(leading).toHaveLength(1)
  })

  it('a synonym is made by editors only, and carries the words from then on', async () => {
    await asked('bokkenpruik', 2, opening(passport))
    const decision: SuggestionDecision = {
      action: 'synonym',
      query: 'bokkenpruik',
      kind: 'two-way',
      from: ['bokkenpruik', 'kwade bui'],
      to: ['reisdocument'],
    }
    await expect(decide('owner', decision)).rejects.toMatchObject({ status: 403 })
    expect(await decisions()).toEqual([])
    await decide('editor', decision)
    const { docs } = await (await testPayload()).find({ collection: 'synonyms', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([{ kind: 'two-way', from: ['bokkenpruik', 'kwade bui'], to: ['reisdocument'] }])
    expect(await queries('editor')).toEqual([])
  })

  it('go with the answer that they are about', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { owningDepartment: departments.mine })
    await decide('owner', { action: 'dismiss', query: 'bokkenpruik', vac: vac.id })
    await payload.delete({ collection: 'vacs', id: vac.id, overrideAccess: true })
    expect(await decisions()).toEqual([])
  })
})

describe('suggestions', () => {
  it('are not for agents', async () => {
    await expect(suggested('agent')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
