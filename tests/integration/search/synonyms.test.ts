import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { search } from '../../../src/api/search/search'
import { explain } from '../../../src/api/search/explain'
import { ForbiddenError } from '../../../src/errors'
import type { User } from '../../../src/payload-types'
import { indexVacs } from '../../../search/jobs/indexVacs'
import { buildUser, buildVac } from '../../factories/buildVac'
import { eventually } from '../../support/eventually'
import { testPayload, testSources, testTools } from '../../support/instance'

/** What editors are promised: a change works within two seconds. */
const SOON = { within: 2_000 }
let editor: User

const questions = async (query: string) =>
  (await search(await testSources(), { audience: 'agent', query })).hits.map(({ question }) => question)
const explained = async (q: string, vac?: string) =>
  explain({
    ...(await testSources()),
    user: { ...editor, collection: 'users' } as User,
    query: { q, audience: 'agent', ...(vac === undefined ? {} : { vac }) },
  })
const bike = 'Waar staat mijn weggehaalde fiets?'
const bin = 'Wanneer legen jullie de afvalbak?'

async function save(data: { kind: 'two-way' | 'one-way'; from: string[]; to: string[] }) {
  return (await testPayload()).create({ collection: 'synonyms', data, overrideAccess: false, user: { ...editor, collection: 'users' } })
}

beforeAll(async () => {
  const payload = await testPayload()
  const tools = await testTools()
  editor = await buildUser(payload, { role: 'editor' })
  const vacs = [await buildVac(payload, { question: bike }), await buildVac(payload, { question: bin })]
  await indexVacs(
    tools,
    vacs.map(({ id }) => ({ id })),
  )
  await tools.connection.follow('agent').load()
})
afterAll(async () => (await testPayload()).destroy())

describe('synonyms of editors', () => {
  it('work both ways within two seconds', async () => {
    await questions('stalenros')
    await save({ kind: 'two-way', from: ['  stalenros '], to: ['fiets'] })
    await eventually(async () => expect(await questions('stalenros')).toEqual([bike]), SOON)
    expect((await explained('fiets')).understood.terms[0]?.synonyms).toContain('stalenros')
  })

  it('work one way only when that is asked, also for a phrase, and stop when they are removed', async () => {
    const made = await save({ kind: 'one-way', from: ['groene stinkerd'], to: ['afvalbak'] })
    await eventually(async () => expect(await questions('groene stinkerd')).toEqual([bin]), SOON)
    expect((await explained('afvalbak')).understood.terms[0]?.synonyms).not.toContain('groene stinkerd')
    await (await testPayload()).delete({ collection: 'synonyms', id: made.id, overrideAccess: true })
    await eventually(async () => expect(await questions('groene stinkerd')).toEqual([]), SOON)
  })

  it('find a phrase where all its words stand together, and say so', async () => {
    await save({ kind: 'one-way', from: ['tweewieler'], to: ['weggehaalde fiets', 'wanneer markt afvalbak'] })
    await eventually(async () => expect(await questions('tweewieler')).toEqual([bike]), SOON)
    const [first] = (await explained('tweewieler')).results
    expect(first?.terms[0]?.found).toContainEqual(expect.objectContaining({ field: 'title', word: 'weggehaalde fiets', way: 'synonym' }))
    const { hits } = await search(await testSources(), { audience: 'agent', query: 'tweewieler' })
    expect(hits[0]?.matchedWords).toEqual(['weggehaalde', 'fiets'])
  })

  it.each([
    ['nothing', [], ['fiets']],
    ['four words', ['een twee drie vier'], ['fiets']],
    ['a hyphen that makes four words', ['e-mail adres wijzigen'], ['fiets']],
    ['signs only', ['?!'], ['fiets']],
    ['nothing to find', ['fiets'], [' ']],
  ])('refuse %s', async (_, from, to) => {
    await expect(save({ kind: 'one-way', from, to })).rejects.toThrow(/invalid|ongeldig/i)
  })
})

describe('the explanation', () => {
  it('says of each synonym who keeps it, and which way it works', async () => {
    await save({ kind: 'one-way', from: ['brommer'], to: ['fiets', 'stalen ros'] })
    await eventually(
      async () =>
        expect((await explained('brommer')).synonyms[0]?.slice(0, 2)).toEqual([
          { text: 'fiets', origin: 'editors', isTwoWay: false, via: null },
          { text: 'stalen ros', origin: 'editors', isTwoWay: false, via: null },
        ]),
      SOON,
    )
    expect((await explained('vuilnisbak')).synonyms[0]).toContainEqual({
      text: 'rolcontainer',
      origin: 'builtIn',
      isTwoWay: true,
      via: null,
    })
    const { understood, synonyms } = await explained('klikoo')
    expect(understood.terms[0]?.corrections).toContain('kliko')
    expect(synonyms[0]).toContainEqual({ text: 'rolcontainer', origin: 'builtIn', isTwoWay: false, via: 'kliko' })
    // what is explained is what is looked for
    expect(synonyms[0]?.map(({ text }) => text).sort()).toEqual([...new Set(understood.terms[0]?.synonyms)].sort())
  })

  it('says where an answer ranks, by which words, and what they brought', async () => {
    const { results, understood, documentCount, total } = await explained('legen afvalbakken')
    const [first] = results
    expect([documentCount, total]).toEqual([2, 1])
    expect(first).toMatchObject({ rank: 1, question: bin })
    expect(first?.terms).toHaveLength(understood.terms.length)
    expect(first?.terms[0]?.found).toContainEqual({ field: 'title', word: 'legen', strength: 1, way: 'same', via: null })
    expect(first?.terms[1]?.found).toContainEqual(expect.objectContaining({ field: 'title', word: 'afvalbak', way: 'form' }))
    const parts = (first?.terms ?? []).reduce((sum, { contribution }) => sum + contribution, first?.phraseContribution ?? 0)
    expect(parts).toBeCloseTo(first?.score ?? 0, 6)
  })

  it('says through which synonym or correction an answer was found', async () => {
    expect((await explained('vuilnisbak')).results[0]?.terms[0]?.found).toContainEqual(
      expect.objectContaining({ field: 'title', word: 'afvalbak', way: 'synonym', via: 'afvalbak' }),
    )
    const found = async (query: string) => (await explained(query)).results[0]?.terms[0]?.found[0]
    expect(await found('afvlabak')).toMatchObject({ word: 'afvalbak', way: 'correction', via: 'afvalbak' })
    expect(await found('wegehaalde')).toMatchObject({ word: 'weggehaalde', way: 'typo', via: null })
    expect(await found('afval')).toMatchObject({ word: 'afvalbak', way: 'beginning' })
    expect(await found('afval legen')).toMatchObject({ word: 'afvalbak', way: 'part' })
  })

  it('says of one answer that it is there, matches nothing, matches too little, or cannot be found', async () => {
    const uuidOf = async (query: string) => (await explained(query)).results[0]?.uuid ?? ''
    const [bikeUuid, binUuid] = [await uuidOf('weggehaalde fiets'), await uuidOf('afvalbak')]
    expect((await explained('fiets', bikeUuid)).asked).toMatchObject({ state: 'ranked', result: { rank: 1, uuid: bikeUuid } })
    expect((await explained('afvalbak', bikeUuid)).asked).toEqual({ state: 'unmatched' })
    expect((await explained('fiets', randomUUID())).asked).toEqual({ state: 'absent' })
    expect((await explained('fiets')).asked).toBeNull()
    // "website" stands in the text of both; the question of one is asked for
    const asked = (await explained('waar staat mijn weggehaalde fiets, website', binUuid)).asked
    expect(asked).toMatchObject({ state: 'weak', result: { uuid: binUuid } })
    expect((await explained('hoe', binUuid)).asked).toEqual({ state: 'unmatched' })
    expect((await explained('', binUuid)).asked).toBeNull()
  })

  it('gives the number under which the admin opens a result', async () => {
    const { results, ids } = await explained('fiets')
    const vac = await (
      await testPayload()
    ).findByID({ collection: 'vacs', id: ids[results[0]?.uuid ?? ''] ?? 0, depth: 0, overrideAccess: true })
    expect(vac.question).toBe(bike)
  })

  it('is not for agents', async () => {
    const asked = {
      ...(await testSources()),
      user: { ...editor, role: 'agent' } as User,
      query: { q: 'fiets', audience: 'agent' } as const,
    }
    await expect(explain(asked)).rejects.toThrow(ForbiddenError)
  })
})
