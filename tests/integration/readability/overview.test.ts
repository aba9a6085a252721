import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkOfferedText } from '../../../src/api/readability/checkOfferedText'
import { loadEditorSettings } from '../../../src/api/readability/loadEditorSettings'
import { loadOverview } from '../../../src/api/readability/loadOverview'
import { checkRequest, MAX_TEXT_LENGTH, overviewQuery } from '../../../src/api/readability/schema'
import { dispatch } from '../../../src/api/dispatch'
import { ForbiddenError } from '../../../src/errors'
import type { User } from '../../../src/payload-types'
import { rescore } from '../../../src/publishing/jobs/scoreVersions'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { hardTexts, plainTexts } from '../../factories/vacTexts'
import { testPayload } from '../../support/instance'

afterAll(async () => (await testPayload()).destroy())

const users = {} as Record<'agent' | 'owner' | 'editor' | 'lead', User>

beforeAll(async () => {
  const payload = await testPayload()
  for (const role of ['agent', 'owner', 'editor', 'lead'] as const) users[role] = await buildUser(payload, { role })
})

describe('the overview of live texts', () => {
  const ids = { plain: 0, hard: 0, elsewhere: 0 }
  let department = 0

  beforeAll(async () => {
    const payload = await testPayload()
    department = (await buildDepartment(payload, { name: 'Afdeling Taal' })).id
    ids.plain = (await buildVac(payload, { ...plainTexts(), owningDepartment: department })).id
    ids.hard = (await buildVac(payload, { ...hardTexts(), owningDepartment: department })).id
    ids.elsewhere = (await buildVac(payload, hardTexts())).id
    await buildVac(payload, { ...hardTexts(), owningDepartment: department, _status: 'draft' })
    const gone = await buildVac(payload, { ...hardTexts(), owningDepartment: department })
    await rescore({ payload })
    await payload.update({ collection: 'vacs', id: gone.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
  })

  const shown = async (query: Record<string, string>, user: User = users.editor) => {
    const { vacs } = await loadOverview({ payload: await testPayload(), user, query: overviewQuery.parse(query) })
    return vacs.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? String(id))
  }

  it.each([
    ['hardest first', {}, ['hard', 'elsewhere', 'plain']],
    ['easiest first', { sort: '-score' }, ['plain', 'hard', 'elsewhere']],
    ['one department', { department: 'own' }, ['hard', 'plain']],
    ['those that meet the rules', { meets: 'yes' }, ['plain']],
    ['those that do not yet', { meets: 'no' }, ['hard', 'elsewhere']],
    ['a score below', { below: '60', department: 'own' }, ['hard']],
    ['nothing', { below: '1' }, []],
  ] as [string, Record<string, string>, string[]][])('shows %s', async (_name, { department: own, ...query }, expected) => {
    expect(await shown({ ...query, ...(own ? { department: String(department) } : {}) })).toEqual(expected)
  })

  it('tells of each text what it is and how plain', async () => {
    const { vacs, departments, total, page, pages } = await loadOverview({
      payload: await testPayload(),
      user: users.owner,
      query: overviewQuery.parse({ department: String(department), meets: 'yes' }),
    })
    expect(vacs).toEqual([
      { id: ids.plain, question: plainTexts().question, department: 'Afdeling Taal', score: expect.any(Number), meets: true },
    ])
    expect({ total, page, pages }).toEqual({ total: 1, page: 1, pages: 1 })
    expect(departments).toContainEqual({ id: department, name: 'Afdeling Taal' })
  })

  it.each(['owner', 'editor', 'lead'] as const)('is open to the role %s', async (role) => {
    expect(await shown({}, users[role])).toEqual(['hard', 'elsewhere', 'plain'])
  })

  it('is closed to agents', async () => {
    await expect(shown({}, users.agent)).rejects.toBeInstanceOf(ForbiddenError)
  })
})

describe('a text somebody sends', () => {
  const check = async (text: { text: string; kind?: string }) => checkOfferedText(await testPayload(), checkRequest.parse(text))
  const statusOf = async (body: string) => {
    const Authorization = `JWT ${token}`
    const request = new Request('http://localhost:3000/v1/readability', { method: 'POST', body, headers: { Authorization } })
    return (await dispatch(request)).status
  }
  let token = ''
  beforeAll(async () => {
    const payload = await testPayload()
    const { email } = await buildUser(payload, { role: 'agent', password: 'een-lang-wachtwoord' })
    token = (await payload.login({ collection: 'users', data: { email, password: 'een-lang-wachtwoord' } })).token ?? ''
  })

  it('is judged as on the command line', async () => {
    const report = await check({ text: 'Dit is een rechtsgeldige beschikking met inachtneming van de wet.' })
    expect(Object.keys(report)).toEqual(['score', 'meets', 'stats', 'findings'])
    expect(report.findings.length).toBeGreaterThan(0)
  })

  it('is judged with the words that the editors allow', async () => {
    const body = { text: 'U krijgt een beschikking van ons. Lees de beschikking goed.', kind: 'shortAnswer' }
    const before = await check(body)
    const word = await (await testPayload()).create({ collection: 'allowed-words', data: { word: 'beschikking' }, overrideAccess: true })
    expect((await check(body)).score).toBeGreaterThan(before.score)
    await (await testPayload()).delete({ collection: 'allowed-words', id: word.id, overrideAccess: true })
  })

  it.each([
    ['no JSON', '{', 400],
    ['no text', '{}', 400],
    ['a text that is no text', '{"text":3}', 400],
    ['an unknown kind', '{"text":"x","kind":"poem"}', 400],
    ['something we do not know', '{"text":"x","allowedWords":["x"]}', 400],
    ['the longest text', JSON.stringify({ text: 'a'.repeat(MAX_TEXT_LENGTH) }), 200],
    ['the longest text in escapes', `{"text":"${'\\u0061'.repeat(MAX_TEXT_LENGTH)}"}`, 200],
    ['a text too long', JSON.stringify({ text: 'a'.repeat(MAX_TEXT_LENGTH + 1) }), 413],
    ['a body too large', JSON.stringify({ text: 'a'.repeat(MAX_TEXT_LENGTH * 7) }), 413],
  ])('%s', async (_name, body, status) => {
    expect(await statusOf(body)).toBe(status)
  })
})

describe('what the editor asks first', () => {
  it.each([
    ['editor', true],
    ['owner', false],
  ] as const)('tells the role %s whether it may override: %s', async (role, overrideCheck) => {
    const payload = await testPayload()
    await payload.updateGlobal({ slug: 'settings', data: { readabilityPolicy: 'refuse' }, overrideAccess: true })
    const word = await payload.create({ collection: 'allowed-words', data: { word: `Wmo ${role}` }, overrideAccess: true })
    expect(await loadEditorSettings(payload, users[role])).toEqual({
      policy: 'refuse',
      allowedWords: [`Wmo ${role}`],
      abilities: { overrideCheck },
    })
    await payload.delete({ collection: 'allowed-words', id: word.id, overrideAccess: true })
  })
})
