import { describe, expect, it } from 'vitest'
import { type Api, saved, whereIs } from '../../support/api'
import { makeVac } from './subjects'
import type { World } from './world'

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

interface Stored {
  id: number
  role?: string
  [field: string]: unknown
}

/** Ways around the table: moving things between departments, giving oneself rights, signing as somebody else. */
export function describeOwnerTricks(world: () => World): void {
  const stored = async (path: string): Promise<Stored> =>
    (await world().apis.admin.get<Stored>(`${path}${path.includes('?') ? '&' : '?'}depth=0`)).body
  const refused = async (answer: Promise<{ status: number }>) => expect((await answer).status).toBeGreaterThanOrEqual(400)

  describe('an owner cannot move things between departments', () => {
    const disguises = (mine: number, theirs: number): [string, unknown][] => [
      ['an id', theirs],
      ['a text', String(theirs)],
      ['an object', { id: theirs }],
      ['an object with two faces', { id: mine, value: theirs }],
      ['a relation', { relationTo: 'departments', value: theirs }],
      ['a relation with an own id', { id: mine, relationTo: 'departments', value: theirs }],
      ['a list', [theirs]],
      ['a list beginning with its own', [mine, theirs]],
      ['nothing', null],
    ]
    const targets = [
      ['vacs', 'owningDepartment', (w: World) => ({ question: w.name('vraag') })],
      ['handovers', 'department', (w: World) => ({ title: w.name('afspraak'), firstLine: 'a', rest: 'b' })],
      ['contacts', 'department', (w: World) => ({ name: w.name('contact') })],
      ['notices', 'department', (w: World) => ({ title: w.name('nieuws'), text: 'a', endsAt: inAnHour() })],
    ] as const

    it.each(targets)('%s', async (slug, field, body) => {
      const { apis, departments } = world()
      const { mine, theirs } = departments
      const own = (await saved(apis.admin.post(`/api/${slug}`, { ...body(world()), [field]: mine }))).id
      const other = (await saved(apis.admin.post(`/api/${slug}`, { ...body(world()), [field]: theirs }))).id
      const queries = slug === 'vacs' ? ['', '?draft=true'] : ['']
      for (const [name, value] of disguises(mine, theirs)) {
        for (const query of queries) {
          await apis.owner.patch(`/api/${slug}/${own}${query}`, { [field]: value })
          await apis.owner.send('PATCH', `/api/${slug}?${whereIs('id', own)}`, { body: { [field]: value } })
          const { [field]: after } = await stored(`/api/${slug}/${own}?draft=true`)
          expect({ name, after }).toEqual({ name, after: mine })
          const created = await apis.owner.post<{ doc?: Stored }>(`/api/${slug}${query}`, { ...body(world()), [field]: value })
          if (created.body.doc)
            expect({ name, created: (await stored(`/api/${slug}/${created.body.doc.id}?draft=true`))[field] }).toEqual({
              name,
              created: mine,
            })
        }
      }
      for (const query of queries) await refused(apis.owner.patch(`/api/${slug}/${other}${query}`, { [field]: mine }))
      expect((await stored(`/api/${slug}/${other}?draft=true`))[field]).toBe(theirs)
    })

    it('nor change them through what refers to them', async () => {
      const { apis, departments, name } = world()
      const handover = await saved(
        apis.admin.post('/api/handovers', { title: name('afspraak'), department: departments.theirs, firstLine: 'echt', rest: 'b' }),
      )
      const other = await makeVac({ world: world(), whose: 'theirs' })
      const own = await makeVac({ world: world(), whose: 'mine' })
      await apis.owner.patch(`/api/vacs/${own}`, {
        handover: { id: handover.id, firstLine: 'vals' },
        relatedVacs: [{ id: other, shortAnswer: 'vals' }],
      })
      expect((await stored(`/api/handovers/${handover.id}`)).firstLine).toBe('echt')
      expect((await stored(`/api/vacs/${other}`)).shortAnswer).toBe('Kort.')
    })

    it('nor by giving away the id of a document in the body', async () => {
      const { apis } = world()
      const other = await makeVac({ world: world(), whose: 'theirs' })
      const own = await makeVac({ world: world(), whose: 'mine' })
      await apis.owner.patch(`/api/vacs/${own}`, { id: other, shortAnswer: 'vals' })
      expect((await stored(`/api/vacs/${other}`)).shortAnswer).toBe('Kort.')
    })

    it('nor by a copy of what others have not published', async () => {
      const { apis, departments, name } = world()
      const other = await makeVac({ world: world(), whose: 'theirs' })
      const secret = name('concept')
      await saved(apis.admin.patch(`/api/vacs/${other}?draft=true`, { shortAnswer: secret, _status: 'draft' }))
      for (const query of ['', '?draft=true']) {
        const copy = await apis.owner.post(`/api/vacs/${other}/duplicate${query}`, { owningDepartment: departments.mine })
        expect(copy.text).not.toContain(secret)
      }
      const { body } = await apis.owner.get<{ totalDocs: number }>(`/api/vacs?${whereIs('shortAnswer', secret)}&draft=true`)
      expect(body.totalDocs).toBe(0)
    })
  })

  describe('plans and confirmations', () => {
    it('a plan for another department cannot be made, moved or cancelled', async () => {
      const { apis } = world()
      const other = await makeVac({ world: world(), whose: 'theirs' })
      const own = await makeVac({ world: world(), whose: 'mine' })
      const plan = { action: 'retire', moment: inAnHour() }
      const { id } = await saved(apis.neighbour.post('/api/schedules', { ...plan, vac: other }))
      for (const vac of [other, String(other), { id: own, value: other }, { relationTo: 'vacs', value: other }, [own, other]]) {
        const { body } = await apis.owner.post<{ doc?: Stored }>('/api/schedules', { ...plan, vac })
        if (body.doc) expect((await stored(`/api/schedules/${body.doc.id}`)).vac).toBe(own)
      }
      for (const vac of [undefined, own]) {
        await apis.owner.patch(`/api/schedules/${id}`, { vac, state: 'cancelled' })
        await apis.owner.send('PATCH', `/api/schedules?${whereIs('id', id)}`, { body: { vac, state: 'cancelled' } })
      }
      expect(await stored(`/api/schedules/${id}`)).toMatchObject({ vac: other, state: 'waiting' })
    })

    it('a confirmation is signed by who gives it, now, and only for an own department', async () => {
      const { apis, users, run } = world()
      const own = await makeVac({ world: world(), whose: 'mine' })
      const other = await makeVac({ world: world(), whose: 'theirs' })
      const forged = { confirmedBy: users.admin, confirmedByName: 'Een ander', confirmedAt: '2001-01-01T00:00:00.000Z', version: '1' }
      for (const occasion of ['checked', 'published', 'imported']) {
        const { doc } = (await apis.owner.post<{ doc?: Stored }>('/api/review-confirmations?depth=0', { vac: own, occasion, ...forged }))
          .body
        if (!doc) continue
        expect(doc).toMatchObject({ occasion: 'checked', confirmedBy: users.owner, confirmedByName: `${run} owner` })
        expect(Date.parse(String(doc.confirmedAt))).toBeGreaterThan(Date.now() - 60_000)
      }
      for (const vac of [other, String(other), { id: own, value: other }, { relationTo: 'vacs', value: other }, [own, other]]) {
        const { body } = await apis.owner.post<{ doc?: Stored }>('/api/review-confirmations?depth=0', { vac })
        if (body.doc) expect(body.doc.vac).toBe(own)
      }
      const { body } = await apis.admin.get<{ docs: Stored[] }>(`/api/review-confirmations?${whereIs('vac', other)}&depth=0`)
      expect(body.docs.map(({ confirmedBy }) => confirmedBy)).toEqual([users.admin])
    })

    it('a flag keeps what was reported, and is reported in the name of the reporter', async () => {
      const { apis, users, departments, name } = world()
      const vac = await makeVac({ world: world(), whose: 'mine' })
      const text = name('signaal')
      const flag = await saved(
        apis.agent.post('/api/flags?depth=0', {
          subject: 'vac',
          kind: 'wrong',
          text,
          vac,
          reporter: users.admin,
          reporterName: 'Een ander',
          department: departments.theirs,
          state: 'solved',
          answer: 'vals',
        }),
      )
      expect(flag).toMatchObject({ reporter: users.agent, department: departments.mine, state: 'open', answer: null })
      await apis.owner.patch(`/api/flags/${flag.id}`, { text: 'vals', reporter: users.owner, vac: null })
      expect(await stored(`/api/flags/${flag.id}`)).toMatchObject({ text, reporter: users.agent, vac })
    })
  })

  describe('nobody gives themselves rights', () => {
    const signedIn = ['agent', 'owner', 'drafter', 'editor', 'lead'] as const

    it.each(signedIn)('%s', async (actor) => {
      const { apis, users, departments } = world()
      const api: Api = apis[actor]
      const id = users[actor]
      const before = await stored(`/api/users/${id}`)
      const wish = {
        role: 'admin',
        departments: [departments.theirs],
        mayPublish: actor === 'drafter',
        loginAttempts: 0,
        sessions: [],
        collection: 'users',
      }
      await api.patch(`/api/users/${id}`, wish)
      await api.send('PATCH', `/api/users?${whereIs('id', id)}`, { body: wish })
      for (const key of Object.keys(wish)) await api.patch(`/api/users/${id}`, { [key]: wish[key as keyof typeof wish] })
      const after = await stored(`/api/users/${id}`)
      expect([after.role, after.departments, after.mayPublish]).toEqual([before.role, before.departments, before.mayPublish])
      await refused(api.patch(`/api/users/${users.neighbour}`, { name: 'vals', password: 'Anders-1234567' }))
      await refused(api.delete(`/api/users/${id}`))
      expect((await api.get<{ user: { role: string } | null }>('/api/users/me')).body.user?.role).toBe(before.role)
    })

    it('nor learns of other accounts by way of what refers to them', async () => {
      const { apis, users, run } = world()
      const own = await makeVac({ world: world(), whose: 'mine' })
      const paths = [
        `/api/review-confirmations?${whereIs('vac', own)}&depth=2`,
        '/api/flags?depth=2&limit=50',
        '/api/schedules?depth=2',
        '/api/users?limit=100',
        '/api/payload-locked-documents?depth=2',
        '/api/vacs?depth=2&limit=5',
      ]
      for (const actor of ['agent', 'owner', 'editor', 'lead'] as const) {
        for (const path of paths) {
          const { text } = await apis[actor].get(path)
          expect(text.match(/[\w.-]+@vraagbaak\.example/g)?.filter((email) => email !== `${run}-${actor}@vraagbaak.example`) ?? []).toEqual(
            [],
          )
          expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|lockUntil)":/)
        }
      }
      const oracle = `/api/review-confirmations?${whereIs('vac', own)}&depth=0`
      for (const field of ['email', 'name', 'hash', 'salt', 'resetPasswordToken', 'sessions.id', 'role']) {
        for (const operator of ['exists', 'not_equals']) {
          const { body } = await apis.agent.get<{ docs?: unknown[] }>(`${oracle}&where[confirmedBy.${field}][${operator}]=true`)
          expect(body.docs ?? []).toEqual([])
        }
      }
      expect(users.admin).toBeGreaterThan(0)
    })
  })

  describe('an owner without the right to publish', () => {
    it('saves drafts, and changes nothing of what is live', async () => {
      const { apis, departments, name } = world()
      const live = await makeVac({ world: world(), whose: 'mine' })
      const draft = (
        await saved(apis.drafter.post('/api/vacs?draft=true', { question: name('vraag'), owningDepartment: departments.mine }))
      ).id
      expect((await apis.drafter.patch(`/api/vacs/${live}?draft=true`, { shortAnswer: 'Concept.', _status: 'draft' })).status).toBe(200)
      const version = (await apis.drafter.get<{ docs: { id: string }[] }>(`/api/vacs/versions?${whereIs('parent', live)}`)).body.docs.at(
        -1,
      )?.id
      const attempts: [string, string, unknown][] = [
        ['PATCH', `/api/vacs/${draft}`, { _status: 'published' }],
        ['PATCH', `/api/vacs/${draft}?draft=true`, { _status: 'published' }],
        ['PATCH', `/api/vacs/${draft}?draft=true&publishSpecificLocale=nl`, { _status: 'published' }],
        ['PATCH', `/api/vacs?${whereIs('id', draft)}&draft=true`, { _status: 'published' }],
        ['POST', '/api/vacs?draft=true', { question: name('vraag'), owningDepartment: departments.mine, _status: 'published' }],
        ['POST', '/api/vacs', { question: name('vraag'), owningDepartment: departments.mine, _status: 'published' }],
        ['POST', `/api/vacs/${live}/duplicate`, { _status: 'published' }],
        ['PATCH', `/api/vacs/${live}`, { shortAnswer: 'Vals.' }],
        ['PATCH', `/api/vacs/${live}`, { _status: 'draft' }],
        ['PATCH', `/api/vacs/${live}?unpublishAllLocales=true`, {}],
        ['PATCH', `/api/vacs/${live}?draft=true&unpublishAllLocales=true`, { _status: 'draft' }],
        ['PATCH', `/api/vacs/${live}`, { deletedAt: new Date().toISOString() }],
        ['PATCH', `/api/vacs/${live}?draft=true`, { deletedAt: new Date().toISOString() }],
        ['PATCH', `/api/vacs?${whereIs('id', live)}`, { shortAnswer: 'Vals.' }],
        ['DELETE', `/api/vacs/${live}`, undefined],
        ['POST', `/api/vacs/versions/${version}`, {}],
        ['POST', '/api/schedules', { vac: draft, action: 'publish', moment: inAnHour() }],
        ['POST', '/api/schedules', { vac: live, action: 'retire', moment: inAnHour() }],
        ['POST', '/api/schedules', { action: 'retire', moment: inAnHour() }],
      ]
      for (const [method, path, body] of attempts) {
        const answer = await apis.drafter.send<{ doc?: Stored; docs?: Stored[] }>(method, path, body === undefined ? {} : { body })
        const made = answer.body.doc?.id
        if (path.startsWith('/api/schedules')) expect({ path, made }).toEqual({ path, made: undefined })
        if (made !== undefined && made !== live)
          expect({ method, path, is: (await stored(`/api/vacs/${made}`))._status }).toEqual({ method, path, is: 'draft' })
        expect({ method, path, body, live: await stored(`/api/vacs/${live}`) }).toMatchObject({
          method,
          path,
          live: { _status: 'published', shortAnswer: 'Kort.' },
        })
        expect((await stored(`/api/vacs/${live}?trash=true`)).deletedAt ?? null).toBeNull()
      }
      const { body } = await apis.admin.get<{ totalDocs: number }>(`/api/schedules?where[vac][in]=${draft},${live}`)
      expect(body.totalDocs).toBe(0)
    })
  })
}
