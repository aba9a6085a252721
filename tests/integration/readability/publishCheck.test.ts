import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSchedule } from '../../../src/publishing/jobs/runSchedule'
import { scoreVersions } from '../../../src/publishing/jobs/scoreVersions'
import type { Setting, User, Vac, VacScore } from '../../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { hardTexts, plainTexts } from '../../factories/vacTexts'
import { testPayload } from '../../support/instance'

const HOUR_MS = 3_600_000

type Role = 'owner' | 'editor' | 'admin'
const users = new Map<Role, User>()
let department = 0

beforeAll(async () => {
  const payload = await testPayload()
  department = (await buildDepartment(payload)).id
  for (const role of ['owner', 'editor', 'admin'] as const) {
    users.set(role, await buildUser(payload, { role, name: `Naam ${role}`, ...(role === 'owner' ? { departments: [department] } : {}) }))
  }
})

afterAll(async () => (await testPayload()).destroy())

async function setPolicy(readabilityPolicy: Setting['readabilityPolicy']) {
  await (await testPayload()).updateGlobal({ slug: 'settings', data: { readabilityPolicy }, depth: 0, overrideAccess: true })
}

const as = (role: Role) => ({ overrideAccess: false, user: { ...users.get(role), collection: 'users' } }) as const

async function publish(role: Role, id: number, data: Partial<Vac> & { readabilityReason?: string }): Promise<string | Vac> {
  const payload = await testPayload()
  try {
    return await payload.update({
      collection: 'vacs',
      id,
      data: { ...data, _status: 'published' } as never,
      draft: false,
      depth: 0,
      ...as(role),
    })
  } catch (error) {
    const [fault] = (error as { data?: { errors?: { path: string; message: string }[] } }).data?.errors ?? []
    if (!fault) throw error
    return `${fault.path}: ${fault.message}`
  }
}

async function scoresOf(vac: number): Promise<VacScore[]> {
  const { docs } = await (
    await testPayload()
  ).find({ collection: 'vac-scores', where: { vac: { equals: vac } }, sort: 'id', depth: 0, pagination: false, overrideAccess: true })
  return docs
}

async function newDraft() {
  return buildVac(await testPayload(), { ...hardTexts(), owningDepartment: department, _status: 'draft' })
}

describe('going live with a text that does not meet the rules', () => {
  const reason = 'Deze tekst komt van het Rijk.'

  it.each([
    ['inform', 'owner', ''],
    ['inform', 'editor', reason],
    ['reason', 'owner', reason],
    ['reason', 'admin', reason],
    ['refuse', 'editor', reason],
    ['refuse', 'admin', reason],
  ] as const)('policy %s lets the role %s pass with reason "%s"', async (policy, role, readabilityReason) => {
    await setPolicy(policy)
    const vac = await newDraft()
    expect(await publish(role, vac.id, { readabilityReason })).toMatchObject({ _status: 'published' })
    expect(await scoresOf(vac.id)).toEqual([
      expect.objectContaining({ meets: false, reason: readabilityReason || null, reasonByName: readabilityReason ? `Naam ${role}` : null }),
    ])
  })

  it.each([
    ['reason', 'owner', ''],
    ['reason', 'owner', '   '],
    ['reason', 'editor', ''],
    ['refuse', 'owner', ''],
    ['refuse', 'owner', reason],
    ['refuse', 'editor', ''],
    ['refuse', 'admin', ''],
  ] as const)('policy %s refuses the role %s with reason "%s"', async (policy, role, readabilityReason) => {
    await setPolicy(policy)
    const vac = await newDraft()
    expect(await publish(role, vac.id, { readabilityReason })).toMatch(
      /^readabilityReason: Deze tekst voldoet nog niet aan onze B1-regels\. De score is \d+ van 100\. Begin bij het volledige antwoord\. Pak dit aan: /,
    )
    expect(await scoresOf(vac.id)).toEqual([])
  })

  it.each(['inform', 'reason', 'refuse'] as const)('policy %s lets a text that meets the rules pass without a reason', async (policy) => {
    await setPolicy(policy)
    const vac = await buildVac(await testPayload(), { ...plainTexts(), owningDepartment: department, _status: 'draft' })
    expect(await publish('owner', vac.id, { readabilityReason: 'Niet nodig.' })).toMatchObject({ _status: 'published' })
    expect(await scoresOf(vac.id)).toEqual([expect.objectContaining({ meets: true, reason: null })])
  })

  it('keeps drafts, schedules and imports out of the check', async () => {
    await setPolicy('refuse')
    const payload = await testPayload()
    const vac = await newDraft()
    const draft = await payload.update({ collection: 'vacs', id: vac.id, data: { ...hardTexts() }, draft: true, depth: 0, ...as('owner') })
    expect(draft._status).toBe('draft')
    const planned = await payload.create({
      collection: 'schedules',
      data: { vac: vac.id, action: 'publish', moment: new Date(Date.now() + HOUR_MS).toISOString(), state: 'waiting' },
      ...as('owner'),
    })
    await runSchedule({ payload, clock: () => new Date(Date.now() + 2 * HOUR_MS) }, planned.id)
    expect(await payload.findByID({ collection: 'vacs', id: vac.id, depth: 0, overrideAccess: true })).toMatchObject({
      _status: 'published',
    })
    const imported = await buildVac(payload, { ...hardTexts(), owningDepartment: department })
    expect(imported._status).toBe('published')
    await scoreVersions({ payload }, [vac.id, imported.id])
    expect((await scoresOf(imported.id)).map(({ meets }) => meets)).toEqual([false])
  })

  it('lets a live text that does not meet the rules be thrown away', async () => {
    await setPolicy('refuse')
    const payload = await testPayload()
    const vac = await buildVac(payload, { ...hardTexts(), owningDepartment: department })
    const gone = await payload.update({
      collection: 'vacs',
      id: vac.id,
      data: { deletedAt: new Date().toISOString() },
      depth: 0,
      ...as('editor'),
    })
    expect(gone.deletedAt).toEqual(expect.any(String))
  })
})

describe('the score and its reason', () => {
  it('stand beside each version, and nowhere in the VAC or its versions', async () => {
    await setPolicy('reason')
    const payload = await testPayload()
    const vac = await newDraft()
    const reasons = ['Eerste geheime reden.', 'Tweede geheime reden.']
    for (const readabilityReason of reasons)
      expect(await publish('owner', vac.id, { readabilityReason })).toMatchObject({ _status: 'published' })
    const saved = await publish('owner', vac.id, { ...plainTexts() })
    const scores = await scoresOf(vac.id)
    expect(scores.map(({ reason, meets }) => ({ reason, meets }))).toEqual([
      { reason: reasons[0], meets: false },
      { reason: reasons[1], meets: false },
      { reason: null, meets: true },
    ])
    const { docs: versions } = await payload.findVersions({
      collection: 'vacs',
      where: { parent: { equals: vac.id } },
      sort: 'updatedAt',
      depth: 0,
      overrideAccess: true,
    })
    const published = versions.filter(({ version }) => version._status === 'published').map(({ id }) => String(id))
    expect(scores.map(({ version }) => version)).toEqual(published)
    const main = await payload.findByID({ collection: 'vacs', id: vac.id, depth: 0, showHiddenFields: true, overrideAccess: true })
    expect(JSON.stringify([saved, main, versions])).not.toMatch(/geheime reden/)
  })

  it('gives lists the score of the newest live text, also by the worker for who acts for nobody', async () => {
    await setPolicy('inform')
    const payload = await testPayload()
    const record = async (vac: number) =>
      (await payload.find({ collection: 'vac-records', where: { vac: { equals: vac } }, depth: 0, overrideAccess: true })).docs[0]
    const vac = await buildVac(payload, { ...plainTexts(), owningDepartment: department })
    expect((await record(vac.id))?.readabilityScore ?? null).toBe(null)
    await scoreVersions({ payload }, [vac.id])
    expect(await record(vac.id)).toMatchObject({
      readabilityMeets: true,
      lastCheckedByName: 'Vraagbaak',
      readabilityScore: expect.any(Number),
    })
    await payload.update({ collection: 'vacs', id: vac.id, data: { ...hardTexts() }, draft: true, depth: 0, overrideAccess: true })
    await scoreVersions({ payload }, [vac.id])
    expect((await scoresOf(vac.id)).map(({ meets }) => meets)).toEqual([true, false])
    expect(await record(vac.id)).toMatchObject({ readabilityMeets: true })
    await publish('owner', vac.id, { ...hardTexts() })
    expect(await record(vac.id)).toMatchObject({ readabilityMeets: false })
  })

  it('are shown to owners for their departments, to those who lead, and not to agents', async () => {
    await setPolicy('inform')
    const payload = await testPayload()
    const foreign = await buildVac(payload, hardTexts())
    const own = await buildVac(payload, { ...hardTexts(), owningDepartment: department })
    await scoreVersions({ payload }, [foreign.id, own.id])
    const seen = async (user: User) => {
      const found = await payload
        .find({
          collection: 'vac-scores',
          where: { vac: { in: [foreign.id, own.id] } },
          sort: 'vac',
          depth: 0,
          overrideAccess: false,
          user: { ...user, collection: 'users' },
        })
        .catch(() => null)
      return found?.docs.map(({ vac }) => vac) ?? null
    }
    expect(await seen(users.get('owner') as User)).toEqual([own.id])
    expect(await seen(users.get('editor') as User)).toEqual([foreign.id, own.id])
    expect(await seen(await buildUser(payload, { role: 'lead' }))).toEqual([foreign.id, own.id])
    expect(await seen(await buildUser(payload, { role: 'agent' }))).toBe(null)
  })
})
