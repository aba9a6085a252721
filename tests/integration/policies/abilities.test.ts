import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLifecycle } from '../../../src/api/lifecycle/loadLifecycle'
import { loadSuggestions } from '../../../src/api/searches/loadSuggestions'
import { loadWork } from '../../../src/api/work/loadWork'
import { ForbiddenError } from '../../../src/errors'
import type { User, Vac } from '../../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { testPayload, testSources } from '../../support/instance'

const people = ['agent', 'owner', 'drafter', 'neighbour', 'editor', 'lead', 'admin'] as const
type Somebody = (typeof people)[number]
const users = new Map<Somebody, User>()
let vac: Vac

beforeAll(async () => {
  const payload = await testPayload()
  const { id } = await buildDepartment(payload)
  vac = await buildVac(payload, { owningDepartment: id })
  for (const role of ['agent', 'editor', 'lead', 'admin'] as const) users.set(role, await buildUser(payload, { role }))
  users.set('owner', await buildUser(payload, { role: 'owner', departments: [id] }))
  users.set('drafter', await buildUser(payload, { role: 'owner', departments: [id], mayPublish: false }))
  users.set('neighbour', await buildUser(payload, { role: 'owner' }))
})
afterAll(async () => (await testPayload()).destroy())

/** The names of what somebody may do. */
const given = (abilities: object) =>
  Object.entries(abilities)
    .filter(([, may]) => may === true)
    .map(([name]) => name)
    .sort()

describe('the abilities in an answer', () => {
  it.each<[Somebody, string[]]>([
    ['agent', []],
    ['owner', ['confirm', 'plan', 'publish']],
    ['drafter', ['confirm']],
    ['neighbour', []],
    ['editor', ['confirm', 'plan', 'publish']],
    ['lead', []],
    ['admin', ['confirm', 'plan', 'publish']],
  ])('beside the editor: %s %j', async (name, expected) => {
    const user = users.get(name) as User
    const lifecycle = await loadLifecycle({ payload: await testPayload(), user, now: new Date() }, vac.id)
    expect(given(lifecycle?.abilities ?? {})).toEqual(expected)
  })

  it.each<[Somebody, string[] | null]>([
    ['agent', null],
    ['owner', ['answerFlag', 'confirm', 'decide', 'plan']],
    ['drafter', ['answerFlag', 'confirm', 'decide']],
    ['editor', ['answerFlag', 'confirm', 'decide', 'makeSynonym', 'plan']],
    ['lead', []],
    ['admin', ['answerFlag', 'confirm', 'decide', 'makeSynonym', 'plan']],
  ])('of the start page and the suggestions: %s %j', async (name, expected) => {
    const asking = { ...(await testSources()), user: users.get(name) as User, now: new Date() }
    if (expected === null) {
      await expect(loadWork(asking)).rejects.toThrow(ForbiddenError)
      await expect(loadSuggestions(asking)).rejects.toThrow(ForbiddenError)
      return
    }
    expect(given((await loadWork(asking)).abilities)).toEqual(expected)
    expect(given((await loadSuggestions({ ...asking, vac: vac.id })).abilities)).toEqual(
      expected.filter((ability) => ['decide', 'makeSynonym'].includes(ability)),
    )
  })
})
