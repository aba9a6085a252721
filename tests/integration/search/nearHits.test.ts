import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexVacs } from '../../../search/jobs/indexVacs'
import { agentSearch } from '../../../src/api/agent/agentSearch'
import { agentSearchQuery } from '../../../src/api/agent/schema'
import { buildDepartment, buildVac } from '../../factories/buildVac'
import { testPayload, testSources, testTools } from '../../support/instance'

let departments: { trees: number; streets: number }
let municipality: string

const find = async (query: Record<string, unknown>) => agentSearch(await testSources(), agentSearchQuery.parse(query))

beforeAll(async () => {
  const payload = await testPayload()
  const tools = await testTools()
  departments = {
    trees: (await buildDepartment(payload, { name: 'Bomen' })).id,
    streets: (await buildDepartment(payload, { name: 'Straten' })).id,
  }
  const data = { name: 'Oostveen', contactPoint: { name: 'Gemeente Oostveen' } }
  const [here, elsewhere] = [
    await payload.create({ collection: 'municipalities', data: { ...data, slug: 'oostveen' } as never, overrideAccess: true }),
    await payload.create({
      collection: 'municipalities',
      data: { ...data, name: 'Westveen', slug: 'westveen' } as never,
      overrideAccess: true,
    }),
  ]
  municipality = here.slug ?? ''
  const vacs = [
    await buildVac(payload, { question: 'Mag ik een kastanjeboom kappen?', owningDepartment: departments.trees }),
    await buildVac(payload, { question: 'Wie veegt de klinkers schoon?', owningDepartment: departments.streets }),
    await buildVac(payload, { question: 'Waar staat de kermis?', owningDepartment: departments.streets, municipalities: [elsewhere.id] }),
  ]
  await indexVacs(
    tools,
    vacs.map(({ id }) => ({ id })),
  )
  await tools.connection.follow('agent').load()
})
afterAll(async () => (await testPayload()).destroy())

describe('what comes near when nothing is found', () => {
  it('is nothing as long as something is found, also by one word of many', async () => {
    const found = await find({ q: 'kastanjeboom zxqwv' })
    expect([found.total > 0, found.near]).toEqual([true, null])
  })

  it('is the same query without the filters', async () => {
    const { total, near } = await find({ q: 'kastanjeboom', department: departments.streets })
    expect(total).toBe(0)
    expect(near).toMatchObject({
      why: 'filters',
      words: [],
      total: 1,
      hits: [{ question: 'Mag ik een kastanjeboom kappen?', department: 'Bomen' }],
    })
  })

  it('is the same query for all municipalities, when the own one has nothing', async () => {
    expect((await find({ q: 'kermis', municipality, department: departments.trees })).near).toMatchObject({ why: 'municipality', total: 1 })
    expect((await find({ q: 'kermis', municipality })).near).toMatchObject({ why: 'municipality', total: 1 })
  })

  it('is what other words bring, with the matches marked, within the filters', async () => {
    const { near } = await find({ q: 'kstnjebom' })
    expect(near).toMatchObject({ why: 'spelling', words: ['kastanjeboom'], total: 1 })
    expect(near?.hits[0]?.questionParts).toContainEqual({ text: 'kastanjeboom', isMatch: true })
    expect((await find({ q: 'kstnjebom', department: departments.streets })).near).toBeNull()
  })

  it('is nothing when nothing is like it', async () => {
    expect(await find({ q: 'zxqwvq wqzzx' })).toMatchObject({ total: 0, near: null })
  })

  it.each(['', '   ', '%', '"', 'a'.repeat(1_000), 'x '.repeat(500), '\u0000', '12345678'])('never fails: %j', async (q) => {
    expect((await find({ q, department: 2_147_483_647 })).total).toBe(0)
  })
})
