import { createLocalReq, type Endpoint } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { departmentUses, handOverDepartment } from '../../../collections/Departments/endpoints/handOver'
import { relationsTo } from '../../../collections/uses/relationsTo'
import type { User } from '../../../src/payload-types'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'
import { waitsForLock } from '../../support/waitsForLock'

let editor: User
let admin: User

beforeAll(async () => {
  const payload = await testPayload()
  editor = await buildUser(payload, { role: 'editor' })
  admin = await buildUser(payload, { role: 'admin' })
})

afterAll(async () => (await testPayload()).destroy())

const as = (user: User) => ({ overrideAccess: false, user: { ...user, collection: 'users' as const }, depth: 0 }) as const

interface Refused {
  status: number
  message: string
  data: { code?: string; uses?: { collection: string; count: number; names: string[] }[]; errors?: { path: string; message: string }[] }
}
const refusal = (work: Promise<unknown>): Promise<Refused> =>
  work.then(
    () => ({ status: 200, message: '', data: {} }),
    (error: Refused) => error,
  )

async function call(endpoint: Endpoint, { user, id, body = {} }: { user: User; id: number; body?: object }): Promise<Response> {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, await testPayload())
  return endpoint.handler(Object.assign(req, { routeParams: { id: String(id) }, json: () => Promise.resolve(body) }))
}

/** A department with something of everything. */
async function fullDepartment() {
  const payload = await testPayload()
  const { id, name } = await buildDepartment(payload)
  const owner = await buildUser(payload, { role: 'owner', departments: [id] })
  const vac = await buildVac(payload, { owningDepartment: id, question: `Live van ${name}?` })
  const draft = await buildVac(payload, { owningDepartment: id, _status: 'draft' })
  const contact = await payload.create({ collection: 'contacts', data: { name: 'Balie', department: id }, overrideAccess: true })
  const handover = await payload.create({
    collection: 'handovers',
    data: { title: 'Afspraak', department: id, firstLine: 'Alles.', rest: 'Niets.' },
    overrideAccess: true,
  })
  const flag = await payload.create({
    collection: 'flags',
    data: { subject: 'vac', kind: 'wrong', text: 'Klopt niet', vac: vac.id, state: 'open' },
    overrideAccess: true,
  })
  const child = await buildDepartment(payload, { parent: id })
  return { id, name, owner, vac, draft, contact, handover, flag, child }
}

describe('what others need', () => {
  it('does not go: the refusal says what needs it, and what to do', async () => {
    const payload = await testPayload()
    const { id, vac } = await fullDepartment()
    const refused = await refusal(payload.delete({ collection: 'departments', id, ...as(editor) }))
    expect(refused).toMatchObject({ status: 409, data: { code: 'in_use' } })
    expect(Object.fromEntries((refused.data.uses ?? []).map(({ collection, count }) => [collection, count]))).toEqual({
      vacs: 2,
      contacts: 1,
      handovers: 1,
      flags: 1,
      departments: 1,
      users: 1,
    })
    expect(refused.message).toContain('2 vragen en antwoorden')
    expect(refused.message).toContain(`“${vac.question}”`)
    expect(refused.message).toContain('Alles overdragen')
    expect(await payload.findByID({ collection: 'departments', id, overrideAccess: true, disableErrors: true })).not.toBe(null)
  })

  it('counts what another process is making at this moment', async () => {
    const payload = await testPayload()
    const { id } = await buildDepartment(payload)
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await other.connect()
    try {
      await other.query('begin')
      await other.query(`insert into contacts (name, department_id) values ('Net gemaakt', $1)`, [id])
      const removing = refusal(payload.delete({ collection: 'departments', id, ...as(editor) }))
      await waitsForLock('departments')
      await other.query('commit')
      expect(await removing).toMatchObject({ status: 409, data: { uses: [{ collection: 'contacts', count: 1 }] } })
      expect((await other.query(`select department_id from contacts where name = 'Net gemaakt'`)).rows).toEqual([{ department_id: id }])
    } finally {
      await other.end()
    }
  })

  it('counts what only a draft, a plan or the bin needs', async () => {
    const payload = await testPayload()
    const theme = await payload.create({
      collection: 'themes',
      data: { name: `Thema ${crypto.randomUUID()}` } as never,
      overrideAccess: true,
    })
    const vac = await buildVac(payload)
    const remove = () => refusal(payload.delete({ collection: 'themes', id: theme.id, ...as(editor) }))
    await payload.update({ collection: 'vacs', id: vac.id, data: { themes: [theme.id] }, draft: true, overrideAccess: true })
    expect((await remove()).data.uses).toEqual([expect.objectContaining({ collection: 'vacs', count: 1 })])
    await payload.create({
      collection: 'schedules',
      data: { vac: vac.id, action: 'publish', moment: new Date(Date.now() + 3_600_000).toISOString(), state: 'waiting' },
      overrideAccess: true,
    })
    await payload.update({ collection: 'vacs', id: vac.id, data: { themes: [] }, draft: true, overrideAccess: true })
    expect((await remove()).status).toBe(409)
    const binned = await buildVac(payload, { themes: [theme.id] })
    await payload.update({ collection: 'vacs', id: binned.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
    expect((await remove()).data.uses).toEqual([expect.objectContaining({ count: 2 })])
  })

  it('hands over what a save that is under way makes', async () => {
    const payload = await testPayload()
    const [{ id }, { id: to }] = [await buildDepartment(payload), await buildDepartment(payload)]
    const vac = await buildVac(payload)
    // Of another department for readers, of this one in its newest draft.
    await payload.update({ collection: 'vacs', id: vac.id, data: { owningDepartment: id }, draft: true, depth: 0, overrideAccess: true })
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await other.connect()
    try {
      await other.query('begin')
      await other.query('select id from vacs where id = $1 for update', [vac.id])
      const handing = call(handOverDepartment, { user: editor, id, body: { to } })
      await waitsForLock('vacs')
      await other.query('insert into _vacs_v (parent_id, version_owning_department_id, latest) values ($1, $2, false)', [vac.id, id])
      await other.query('commit')
      expect((await handing).status).toBe(200)
      expect((await other.query('select 1 from _vacs_v where version_owning_department_id = $1', [id])).rows).toEqual([])
    } finally {
      await other.end()
    }
  })

  it('holds for contacts, agreements, municipalities, product names and people with work under way', async () => {
    const payload = await testPayload()
    const { id, contact, handover } = await fullDepartment()
    const municipality = await payload.create({
      collection: 'municipalities',
      data: { name: `Gemeente ${crypto.randomUUID()}` } as never,
      overrideAccess: true,
    })
    const product = await payload.create({
      collection: 'upl-products',
      data: { name: `product ${crypto.randomUUID()}` },
      overrideAccess: true,
    })
    await buildVac(payload, {
      owningDepartment: id,
      contactPerson: contact.id,
      handover: handover.id,
      municipalities: [municipality.id],
      upl: [product.name],
    })
    for (const [collection, one] of [
      ['contacts', contact.id],
      ['handovers', handover.id],
      ['municipalities', municipality.id],
      ['upl-products', product.id],
    ] as const) {
      expect(await refusal(payload.delete({ collection, id: one, ...as(admin) })), collection).toMatchObject({
        status: 409,
        data: { uses: [{ collection: 'vacs', count: 1 }] },
      })
    }
    const reporter = await buildUser(payload, { role: 'agent' })
    const flag = await payload.create({
      collection: 'flags',
      data: { subject: 'missing', kind: 'missing', text: 'Iets', wantsReply: true } as never,
      ...as(reporter),
    })
    expect(await refusal(payload.delete({ collection: 'users', id: reporter.id, ...as(admin) }))).toMatchObject({
      status: 409,
      data: { uses: [{ collection: 'flags' }] },
    })
    await payload.update({ collection: 'flags', id: flag.id, data: { state: 'solved', answer: 'Gedaan.' }, ...as(editor) })
    expect(await refusal(payload.delete({ collection: 'users', id: reporter.id, ...as(admin) }))).toMatchObject({ status: 200 })
  })

  it('goes when nobody needs it, with what belongs to it', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload)
    await payload.update({ collection: 'vacs', id: vac.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
    expect(await refusal(payload.delete({ collection: 'vacs', id: vac.id, trash: true, ...as(editor) }))).toMatchObject({ status: 200 })
    for (const { collection, path, whenGone } of relationsTo(payload.config, 'vacs')) {
      if (whenGone === 'follow')
        expect(
          (await payload.count({ collection, where: { [path]: { equals: vac.id } }, overrideAccess: true })).totalDocs,
          collection,
        ).toBe(0)
    }
  })
})

describe('handing a department over', () => {
  it('moves everything at once, after which the department can go', async () => {
    const payload = await testPayload()
    const from = await fullDepartment()
    const to = await buildDepartment(payload)
    await payload.update({ collection: 'users', id: from.owner.id, data: { departments: [from.id, to.id] }, overrideAccess: true })
    const answer = await call(handOverDepartment, { user: editor, id: from.id, body: { to: to.id } })
    expect(answer.status).toBe(200)
    expect(await (await call(departmentUses, { user: editor, id: from.id })).json()).toEqual({ uses: [] })
    const read = async (collection: 'vacs' | 'contacts' | 'flags' | 'users' | 'departments', id: number) =>
      payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: true })
    expect(await read('vacs', from.vac.id)).toMatchObject({ owningDepartment: to.id, _status: 'published' })
    expect(await read('vacs', from.draft.id)).toMatchObject({ owningDepartment: to.id, _status: 'draft' })
    expect(await read('contacts', from.contact.id)).toMatchObject({ department: to.id })
    expect(await read('flags', from.flag.id)).toMatchObject({ department: to.id })
    expect(await read('users', from.owner.id)).toMatchObject({ departments: [to.id] })
    expect(await read('departments', from.child.id)).toMatchObject({ parent: to.id })
    expect(await refusal(payload.delete({ collection: 'departments', id: from.id, ...as(editor) }))).toMatchObject({ status: 200 })
    const { docs } = await payload.findVersions({
      collection: 'vacs',
      where: { parent: { equals: from.vac.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ version }) => version.owningDepartment)).toEqual([to.id])
  })

  it('is for editors, and to another department that exists', async () => {
    const payload = await testPayload()
    const { id, owner } = await fullDepartment()
    const other = await buildDepartment(payload)
    expect(await refusal(call(handOverDepartment, { user: owner, id, body: { to: other.id } }))).toMatchObject({ status: 403 })
    for (const to of [id, 999_999, 'x', null, 2 ** 40])
      expect(await refusal(call(handOverDepartment, { user: editor, id, body: { to } })), String(to)).toMatchObject({ status: 400 })
  })
})

describe('the shape of a draft', () => {
  it.each([
    ['answer', { type: 'x' }],
    ['answer', 'tekst'],
    ['cost', { type: 'doc', content: [{ type: 'table', content: [] }] }],
    ['bring', []],
    ['question', 5],
    ['shortAnswer', ['a']],
    ['searchTerms', 'paspoort'],
    ['searchTerms', ['pas', { a: 1 }]],
    ['questionsToAsk', 'Waar?'],
    ['linkedLetters', 'brief'],
    ['linkedLetters.0.name', [{ name: 5 }]],
    ['linkedLetters', ['brief']],
    ['apply', 'online'],
    ['apply.links', { links: 'x' }],
    ['apply.links.0.kind', { links: [{ label: 'a', url: 'https://a.example', kind: 'brief' }] }],
    ['targetGroup', 'iedereen'],
    ['notByPhone', 'soms'],
    ['endsAt', 'morgen'],
    ['reviewIntervalMonths', 'jaarlijks'],
    ['owningDepartment', 'Burgerzaken'],
    ['themes', 'x'],
  ])('is refused where %s is %j', async (path, value) => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    const name = path.split('.')[0] ?? ''
    const refused = await refusal(
      payload.update({ collection: 'vacs', id: vac.id, data: { [name]: value } as never, draft: true, ...as(editor) }),
    )
    expect(refused.status).toBe(400)
    expect(refused.data.errors?.map((error) => error.path)).toEqual([path])
  })

  it('may be unfinished', async () => {
    const payload = await testPayload()
    const half = {
      question: '',
      shortAnswer: null,
      answer: null,
      apply: { links: [{ label: '', url: 'nog niets' }] },
      linkedLetters: [{}],
      owningDepartment: null,
      endsAt: null,
    }
    const vac = await buildVac(payload, { _status: 'draft' })
    expect(
      await refusal(payload.update({ collection: 'vacs', id: vac.id, data: half as never, draft: true, ...as(editor) })),
    ).toMatchObject({ status: 200 })
  })
})
