import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUpl } from '../../../src/api/upl/addUpl'
import { loadVacsWithoutUpl } from '../../../src/api/upl/loadVacsWithoutUpl'
import { ForbiddenError } from '../../../src/errors'
import { loadFindabilityOf } from '../../../src/findability/loadFindability'
import type { User, Vac } from '../../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'

const users = {} as Record<'owner' | 'drafter' | 'neighbour' | 'editor' | 'lead' | 'agent', User>
let boat: Vac
let tree: Vac

const missing = async (who: keyof typeof users) => {
  const { vacs } = await loadVacsWithoutUpl({ payload: await testPayload(), user: users[who], page: 1 })
  return vacs.map(({ question, suggestion }) => [question, suggestion?.name ?? null])
}
const add = async (who: keyof typeof users, vac: number, name: string) => {
  const user = { ...users[who], collection: 'users' } as never
  return addUpl(await createLocalReq({ user }, await testPayload()), { vac, name })
}
const namesOf = async (id: number) => (await loadFindabilityOf({ payload: await testPayload() }, id)).upl
const row = async (id: number, draft = false) =>
  (await testPayload()).findByID({ collection: 'vacs', id, draft, depth: 0, overrideAccess: true })

beforeAll(async () => {
  const payload = await testPayload()
  for (const name of ['ligplaats woonboot', 'kapvergunning'])
    await payload.create({ collection: 'upl-products', data: { name }, overrideAccess: true })
  const [mine, theirs] = [await buildDepartment(payload), await buildDepartment(payload)]
  users.owner = await buildUser(payload, { role: 'owner', departments: [mine.id] })
  users.drafter = await buildUser(payload, { role: 'owner', departments: [mine.id], mayPublish: false })
  users.neighbour = await buildUser(payload, { role: 'owner', departments: [theirs.id] })
  for (const role of ['editor', 'lead', 'agent'] as const) users[role] = await buildUser(payload, { role })
  boat = await buildVac(payload, {
    question: 'Mag mijn woonboot hier liggen?',
    searchTerms: ['ligplaats woonboot'],
    owningDepartment: mine.id,
  })
  tree = await buildVac(payload, { question: 'Boom weg?', searchTerms: ['kapvergunning'], owningDepartment: mine.id })
  await buildVac(payload, { question: 'Dit heeft een naam.', upl: ['kapvergunning'], owningDepartment: mine.id })
  await buildVac(payload, { question: 'Dit is niet live.', _status: 'draft', owningDepartment: mine.id })
  await buildVac(payload, { question: 'Van de buren.', owningDepartment: theirs.id })
})
afterAll(async () => (await testPayload()).destroy())

describe('live answers without a product name', () => {
  it('are listed for who may change them, with the name that fits best', async () => {
    const own = [
      ['Boom weg?', 'kapvergunning'],
      ['Mag mijn woonboot hier liggen?', 'ligplaats woonboot'],
    ]
    expect(await missing('owner')).toEqual(own)
    expect(await missing('editor')).toEqual([...own, ['Van de buren.', null]])
    expect(await missing('neighbour')).toEqual([['Van de buren.', null]])
  })

  it.each(['lead', 'agent'] as const)('are not for the %s', async (who) => {
    await expect(missing(who)).rejects.toThrow(ForbiddenError)
    await expect(add(who, boat.id, 'kapvergunning')).rejects.toThrow(ForbiddenError)
  })

  it('get a name that is on the list only, from who may change them', async () => {
    await expect(add('editor', boat.id, 'zelfbedacht')).rejects.toThrow(/not on the list/)
    await expect(add('neighbour', boat.id, 'ligplaats woonboot')).rejects.toThrow(/U mag deze actie niet uitvoeren/)
    expect(await namesOf(boat.id)).toEqual([])
  })

  it('get it live at once, without a change of dates, and beside a draft that stays a draft', async () => {
    const payload = await testPayload()
    await payload.update({
      collection: 'vacs',
      id: boat.id,
      data: { question: 'Nog niet af' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const before = [await row(boat.id), await row(boat.id, true)]
    expect(await add('owner', boat.id, 'ligplaats woonboot')).toEqual({ upl: ['ligplaats woonboot'] })
    expect([await row(boat.id), await row(boat.id, true)]).toEqual(before)
    expect(await namesOf(boat.id)).toEqual(['ligplaats woonboot'])
    expect(await missing('owner')).toEqual([['Boom weg?', 'kapvergunning']])
  })

  it('get it at once from who may write but not publish', async () => {
    expect(await add('drafter', tree.id, 'kapvergunning')).toEqual({ upl: ['kapvergunning'] })
    expect(await namesOf(tree.id)).toEqual(['kapvergunning'])
  })
})
