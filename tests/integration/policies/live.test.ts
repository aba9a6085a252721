import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { can } from '../../../policies/can'
import { isLive, sqlLive, whereLive } from '../../../policies/isLive'
import { scope } from '../../../policies/scope'
import { createFlag } from '../../../src/api/flags/createFlag'
import { liveVacId } from '../../../src/api/vacs/liveVacId'
import { runSqlOf } from '../../../src/database/runSql'
import { mostOpened } from '../../../src/figures/mostOpened'
import { searchesThatLead } from '../../../src/figures/searchFigures'
import type { User, Vac } from '../../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'
import { createLocalReq } from 'payload'

const HOUR = 3_600_000
const now = new Date()
const at = (hours: number) => new Date(now.getTime() + hours * HOUR).toISOString()

const states = ['live', 'ends later', 'ended', 'draft', 'binned', 'draft over live', 'retired'] as const
type State = (typeof states)[number]
const LIVE: readonly State[] = ['live', 'ends later', 'draft over live']

const vacs = new Map<State, Vac>()
const users: Partial<Record<'agent' | 'owner' | 'editor' | 'lead', User>> = {}
const ids = (wanted: readonly State[] = states) => wanted.map((state) => vacs.get(state)?.id ?? 0).sort((a, b) => a - b)

beforeAll(async () => {
  const payload = await testPayload()
  const own = await buildDepartment(payload)
  for (const state of states) {
    const vac = await buildVac(payload, {
      ...(state === 'draft' ? { _status: 'draft' } : {}),
      ...(state === 'ends later' ? { endsAt: at(1) } : {}),
      ...(state === 'draft' || state === 'binned' ? { owningDepartment: own.id } : {}),
    })
    vacs.set(state, vac)
  }
  const id = (state: State) => vacs.get(state)?.id ?? 0
  const system = { collection: 'vacs', overrideAccess: true } as const
  await payload.update({ ...system, id: id('binned'), data: { deletedAt: at(-1) } })
  await payload.update({ ...system, id: id('draft over live'), data: { question: 'Nieuwer?', _status: 'draft' }, draft: true })
  await payload.update({ ...system, id: id('retired'), data: { _status: 'draft' } })
  // Its moment has come, and the worker has not been there yet.
  await runSqlOf(payload)('update vacs set ends_at = $1 where id = $2', [at(-1), id('ended')])
  for (const role of ['agent', 'editor', 'lead'] as const) users[role] = await buildUser(payload, { role })
  users.owner = await buildUser(payload, { role: 'owner', departments: [own.id] })
})
afterAll(async () => (await testPayload()).destroy())

const foundBy = async (where: Where, who?: User) => {
  const { docs } = await (
    await testPayload()
  ).find({
    collection: 'vacs',
    where: { and: [{ id: { in: ids() } }, where] },
    sort: 'id',
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: who === undefined,
    ...(who ? { user: who } : {}),
  })
  return docs
}

describe('what is live', () => {
  it.each([
    ['now', now, LIVE],
    ['when the end has come', new Date(at(2)), ['live', 'draft over live']],
    ['at the end moment itself', new Date(at(1)), ['live', 'draft over live']],
    ['before it ended', new Date(at(-2)), [...LIVE, 'ended']],
  ] as const)('is the same by row, by Payload and by SQL: %s', async (_, moment, expected) => {
    const payload = await testPayload()
    const byRow = (await foundBy({})).filter((vac) => isLive(vac as Parameters<typeof isLive>[0], moment)).map(({ id }) => id)
    const byPayload = (await foundBy(whereLive(moment))).map(({ id }) => id)
    const rows = await runSqlOf(payload)(`select v.id from vacs v where v.id = any($2) and ${sqlLive('v', '$1')} order by v.id`, [
      moment.toISOString(),
      ids(),
    ])
    const { docs: records } = await payload.find({
      collection: 'vac-records',
      where: { and: [{ vac: { in: ids() } }, whereLive(moment, 'vac.')] },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    const wanted = ids(expected)
    expect({ byRow, byPayload, bySql: rows.map(({ id }) => Number(id)) }).toEqual({ byRow: wanted, byPayload: wanted, bySql: wanted })
    expect(records.map(({ vac }) => Number(vac)).sort((a, b) => a - b)).toEqual(wanted)
  })

  it('is found by its address, flagged, read by agents and counted; what ended is not', async () => {
    const payload = await testPayload()
    const agent = users.agent as User
    for (const state of ['live', 'ended'] as const) {
      const { id, uuid } = vacs.get(state) as Vac
      await payload.create({
        collection: 'searches',
        data: {
          query: state,
          key: state,
          channel: 'agent',
          resultCount: 1,
          opened: 'vac',
          openedVac: id,
          source: 'search',
          searchedAt: now.toISOString(),
        },
        overrideAccess: true,
      })
      const flagged = createFlag(payload, await createLocalReq({ user: agent }, payload), {
        subject: 'vac',
        kind: 'wrong',
        text: 'Klopt niet.',
        vac: String(uuid),
        isAnonymous: false,
        wantsReply: true,
      })
      const outcome = await flagged.then(
        () => 'stored',
        () => 'refused',
      )
      const seen = await foundBy({ id: { equals: id } }, agent)
      expect({ state, id: await liveVacId(payload, String(uuid)), outcome, seen: seen.length }).toEqual(
        state === 'live' ? { state, id, outcome: 'stored', seen: 1 } : { state, id: null, outcome: 'refused', seen: 0 },
      )
    }
    const run = runSqlOf(payload)
    const period = { now, since: new Date(at(-24)), minimumCount: 1, departments: null }
    expect((await searchesThatLead(run, period)).map(({ key }) => key)).toEqual(['live'])
    expect((await mostOpened(run, { now, daysBefore: 1, limit: 5, municipality: null })).map(({ uuid }) => uuid)).toEqual([
      vacs.get('live')?.uuid,
    ])
  })
})

describe('scope', () => {
  it.each(['agent', 'owner', 'editor', 'lead'] as const)('reaches what the role %s can, of every verb', async (role) => {
    const user = users[role] as User
    const all = await foundBy({})
    for (const verb of ['read', 'update', 'delete', 'publish', 'copy'] as const) {
      const reach = scope(user, verb, { collection: 'vacs', moment: now })
      const reached = reach === false ? [] : (await foundBy(reach === true ? {} : reach)).map(({ id }) => id)
      const allowed = all.filter((vac) =>
        can(user, verb, {
          of: 'vacs',
          department: Number(vac.owningDepartment),
          isLive: isLive(vac as Parameters<typeof isLive>[0], now),
        }),
      )
      expect({ verb, reached }).toEqual({ verb, reached: allowed.map(({ id }) => id) })
    }
    expect((await foundBy({}, user)).map(({ id }) => id)).toEqual(
      ids(role === 'agent' ? LIVE : role === 'owner' ? [...LIVE, 'draft', 'binned'] : states),
    )
  })
})
