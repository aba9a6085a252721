import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexVacs } from '../../../search/jobs/indexVacs'
import { agentSearch } from '../../../src/api/agent/agentSearch'
import { agentSearchQuery } from '../../../src/api/agent/schema'
import { buildDepartment, buildVac } from '../../factories/buildVac'
import { testPayload, testSources, testTools } from '../../support/instance'

let departments: { first: number; second: number }

const find = async (query: Record<string, unknown>) => agentSearch(await testSources(), agentSearchQuery.parse(query))

beforeAll(async () => {
  const payload = await testPayload()
  const tools = await testTools()
  const theme = await payload.create({ collection: 'themes', data: { name: 'Tuin' } as never, overrideAccess: true })
  departments = {
    first: (await buildDepartment(payload, { name: 'Groen' })).id,
    second: (await buildDepartment(payload, { name: 'Grijs' })).id,
  }
  const vacs = [
    await buildVac(payload, { question: 'Mag ik een heg planten?', owningDepartment: departments.first, themes: [theme.id], upl: ['heg'] }),
    await buildVac(payload, {
      question: 'Wie snoeit de heg?',
      owningDepartment: departments.second,
      targetGroup: 'business',
      upl: ['snoeien'],
    }),
    await buildVac(payload, { question: 'Waar laat ik mijn heg?', owningDepartment: departments.second, targetGroup: 'both' }),
  ]
  await indexVacs(
    tools,
    vacs.map(({ id }) => ({ id })),
  )
  await tools.connection.follow('agent').load()
})
afterAll(async () => (await testPayload()).destroy())

// A list without a query is counted by Meilisearch, a search by ourselves: both must say the same.
describe.each([
  ['a search', 'heg'],
  ['the whole list', ''],
])('filters of agents, %s', (_, q) => {
  it('count every facet as if it had not been chosen from, with the other filters on', async () => {
    const all = await find({ q })
    expect(all.departments.map(({ name, count }) => [name, count])).toEqual([
      ['Grijs', 2],
      ['Groen', 1],
    ])
    expect(all.facets.themes).toMatchObject([{ slug: 'tuin', name: 'Tuin', count: 1 }])
    expect(all.facets.targetGroups.map(({ value, count }) => [value, count]).sort()).toEqual([
      ['both', 1],
      ['business', 1],
      ['resident', 1],
    ])
    expect(all.facets.upl.map(({ name }) => name).sort()).toEqual(['heg', 'snoeien'])
    expect(all.facets.checkedBefore.map(({ months, count }) => [months, count])).toEqual([
      [6, 0],
      [12, 0],
      [24, 0],
    ])
    const narrowed = await find({ q, department: departments.second })
    expect([narrowed.total, narrowed.departments]).toEqual([2, all.departments])
    expect(narrowed.facets.upl).toEqual([{ name: 'snoeien', count: 1 }])
  })

  it('keep what was chosen among the choices when it brings nothing', async () => {
    const nothing = await find({ q, department: departments.second, theme: 'tuin', upl: 'heg' })
    expect(nothing.total).toBe(0)
    expect(nothing.facets.themes).toEqual([{ slug: 'tuin', name: 'Tuin', count: 0 }])
    expect(nothing.facets.upl).toEqual([{ name: 'heg', count: 0 }])
    expect(nothing.departments).toContainEqual({ id: departments.second, name: 'Grijs', count: 0 })
  })

  it.each([
    ['theme', () => ({ theme: 'tuin' }), 1],
    ['target group, with what is for both', () => ({ targetGroup: 'business' }), 2],
    ['product', () => ({ upl: 'snoeien' }), 1],
    ['department and product', () => ({ department: departments.first, upl: 'snoeien' }), 0],
    ['last checked long ago', () => ({ checkedBefore: '2020-01-01' }), 0],
    ['last checked before a day to come', () => ({ checkedBefore: '2099-01-01' }), 3],
  ])('narrow by %s', async (_name, filters, total) => {
    expect((await find({ q, ...filters() })).total).toBe(total)
  })
})
