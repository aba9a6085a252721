import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { search } from '../../../src/api/search/search'
import { explain } from '../../../src/api/search/explain'
import type { User } from '../../../src/payload-types'
import { indexVacs } from '../../../search/jobs/indexVacs'
import { buildUser, buildVac } from '../../factories/buildVac'
import { eventually } from '../../support/eventually'
import { testPayload, testTools } from '../../support/instance'

/** What editors are promised: a change works within two seconds. */
const SOON = { within: 2_000 }
let editor: User

const questions = async (query: string) => (await search({ audience: 'agent', query })).hits.map(({ question }) => question)
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
  await indexVacs(tools, vacs.map(({ id }) => ({ id })))
  await tools.connection.follow('agent').load()
})
afterAll(async () => (await testPayload()).destroy())

describe('synonyms of editors', () => {
  it('work both ways within two seconds', async () => {
    await questions('stalenros')
    await save({ kind: 'two-way', from: ['  stalenros '], to: ['fiets'] })
    await eventually(async () => expect(await questions('stalenros')).toEqual([bike]), SOON)
    expect((await explain(editor, { q: 'fiets', audience: 'agent' })).understood.terms[0]?.synonyms).toContain('stalenros')
  })

  it('work one way only when that is asked, also for a phrase, and stop when they are removed', async () => {
    const made = await save({ kind: 'one-way', from: ['groene stinkerd'], to: ['afvalbak'] })
    await eventually(async () => expect(await questions('groene stinkerd')).toEqual([bin]), SOON)
    expect((await explain(editor, { q: 'afvalbak', audience: 'agent' })).understood.terms[0]?.synonyms).not.toContain('groene stinkerd')
    await (await testPayload()).delete({ collection: 'synonyms', id: made.id, overrideAccess: true })
    await eventually(async () => expect(await questions('groene stinkerd')).toEqual([]), SOON)
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
  it('says where an answer ranks and what each word brought, also of one that does not match', async () => {
    const { results, understood } = await explain(editor, { q: 'weggehaalde fiets', audience: 'agent' })
    const [first] = results
    expect(first).toMatchObject({ rank: 1, question: bike })
    expect(first?.terms).toHaveLength(understood.terms.length)
    const asked = await explain(editor, { q: 'afvalbak', audience: 'agent', ...(first ? { vac: first.uuid } : {}) })
    expect(asked.asked).toBeNull()
    expect((await explain(editor, { q: 'fiets', audience: 'agent', ...(first ? { vac: first.uuid } : {}) })).asked).toMatchObject({ rank: 1 })
  })

  it('is not for agents', async () => {
    await expect(explain({ ...editor, role: 'agent' }, { q: 'fiets', audience: 'agent' })).rejects.toThrow(/write and lead/)
  })
})
