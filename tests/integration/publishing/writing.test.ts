import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User, Vac } from '../../../src/payload-types'
import { documentFromText } from '../../../src/content/documentFromText'
import { buildDepartment, buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'
import { waitsForLock } from '../../support/waitsForLock'

let department = 0
const users: Record<'jan' | 'els' | 'drafter' | 'editor' | 'stranger', User> = {} as never

beforeAll(async () => {
  const payload = await testPayload()
  department = (await buildDepartment(payload)).id
  const own = { role: 'owner' as const, departments: [department] }
  users.jan = await buildUser(payload, { ...own, name: 'Jan' })
  users.els = await buildUser(payload, { ...own, name: 'Els' })
  users.drafter = await buildUser(payload, { ...own, mayPublish: false })
  users.editor = await buildUser(payload, { role: 'editor', name: 'Redacteur' })
  users.stranger = await buildUser(payload, { role: 'owner' })
})

afterAll(async () => (await testPayload()).destroy())

const as = (user: User) => ({ overrideAccess: false, user: { ...user, collection: 'users' as const }, depth: 0 }) as const

async function save(user: User, id: number, data: Record<string, unknown>, draft = true): Promise<Vac> {
  return (await testPayload()).update({ collection: 'vacs', id, data: data as never, draft, ...as(user) })
}

async function read(id: number, draft = true): Promise<Vac & { basedOn: string }> {
  return (await testPayload()).findByID({ collection: 'vacs', id, draft, depth: 0, overrideAccess: true }) as never
}

interface Refused {
  status: number
  message: string
  data: Record<string, unknown> & { errors?: { path: string; message: string }[] }
}
const refusal = (work: Promise<unknown>): Promise<Refused> =>
  work.then(
    () => ({ status: 200, message: '', data: {} }),
    (error: Refused) => error,
  )

describe('a save that says on which version it is based', () => {
  it('of several at once waits for a save of one of them, and keeps its text', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { owningDepartment: department })
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await other.connect()
    try {
      await other.query('begin')
      await other.query('select id from vacs where id = $1 for update', [vac.id])
      const where = { id: { in: [vac.id] } }
      const saving = [true, false].map((draft) =>
        payload.update({ collection: 'vacs', where, data: { reviewIntervalMonths: 6 }, draft, ...as(users.editor) }),
      )
      await waitsForLock('vacs')
      await other.query(`update vacs set short_answer = 'Net geschreven.' where id = $1`, [vac.id])
      await other.query(`update _vacs_v set version_short_answer = 'Net geschreven.' where parent_id = $1 and latest`, [vac.id])
      await other.query('commit')
      expect((await Promise.all(saving)).flatMap(({ errors }) => errors)).toEqual([])
      for (const draft of [true, false])
        expect(await read(vac.id, draft)).toMatchObject({ shortAnswer: 'Net geschreven.', reviewIntervalMonths: 6 })
    } finally {
      await other.end()
    }
  })

  it('is refused when another one came between, with who changed what', async () => {
    const vac = await buildVac(await testPayload(), { owningDepartment: department })
    const { basedOn } = await read(vac.id)
    await save(users.jan, vac.id, { shortAnswer: 'Van Jan.', basedOn })
    const refused = await refusal(save(users.els, vac.id, { shortAnswer: 'Van Els.', basedOn }))
    expect(refused.status).toBe(409)
    expect(refused.message).toMatch(
      /^Jan heeft dit antwoord gewijzigd op \d+ \w+ \d{4} om \d\d\.\d\d uur\. Uw tekst is nog niet opgeslagen\./,
    )
    const newest = await read(vac.id)
    expect(newest.shortAnswer).toBe('Van Jan.')
    expect(refused.data).toMatchObject({
      code: 'conflict',
      changedBy: 'Jan',
      basedOn,
      current: newest.basedOn,
      isDraft: true,
      changedFields: ['shortAnswer'],
    })
    await save(users.els, vac.id, { shortAnswer: 'Van Els.', basedOn: refused.data.current })
    expect((await read(vac.id)).shortAnswer).toBe('Van Els.')
  })

  it('of two at once lets one through', async () => {
    const vac = await buildVac(await testPayload(), { owningDepartment: department })
    const { basedOn } = await read(vac.id)
    const answers = await Promise.all(
      [users.jan, users.els].map((user) => refusal(save(user, vac.id, { shortAnswer: user.name, basedOn }))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('is refused as well when only the state is sent: what goes live then was not seen', async () => {
    const vac = await buildVac(await testPayload(), { owningDepartment: department })
    const { basedOn } = (await save(users.els, vac.id, { shortAnswer: 'Van Els.' })) as Vac & { basedOn: string }
    await save(users.jan, vac.id, { shortAnswer: 'Van Jan.', basedOn })
    expect(await refusal(save(users.els, vac.id, { _status: 'published', basedOn }, false))).toMatchObject({
      status: 409,
      data: { changedFields: ['shortAnswer'] },
    })
    expect((await read(vac.id, false)).shortAnswer).not.toBe('Van Jan.')
    await save(users.els, vac.id, { _status: 'published', basedOn: (await read(vac.id)).basedOn }, false)
    expect((await read(vac.id, false)).shortAnswer).toBe('Van Jan.')
  })

  it('works on after its own answer, after publishing, and after going back to what is live', async () => {
    const vac = await buildVac(await testPayload(), { owningDepartment: department })
    let now = (await save(users.jan, vac.id, { shortAnswer: 'Een.', basedOn: (await read(vac.id)).basedOn })) as Vac & { basedOn: string }
    now = (await save(users.jan, vac.id, { shortAnswer: 'Twee.', basedOn: now.basedOn, _status: 'published' }, false)) as never
    now = (await save(users.jan, vac.id, { shortAnswer: 'Drie.', basedOn: now.basedOn })) as never
    const live = await read(vac.id, false)
    expect(live.shortAnswer).toBe('Twee.')
    now = (await save(users.jan, vac.id, live as never, false)) as never
    now = (await save(users.jan, vac.id, { shortAnswer: 'Vier.', basedOn: now.basedOn })) as never
    expect(now.shortAnswer).toBe('Vier.')
  })

  it('is no matter of a save that changes the state only', async () => {
    const vac = await buildVac(await testPayload(), { owningDepartment: department })
    const { basedOn } = await read(vac.id)
    await save(users.jan, vac.id, { shortAnswer: 'Van Jan.', basedOn }, false)
    expect(await refusal(save(users.els, vac.id, { _status: 'draft', basedOn }, false))).toMatchObject({ status: 200 })
  })
})

describe('a check of an answer', () => {
  const record = async (vac: number) =>
    (await (await testPayload()).find({ collection: 'vac-records', where: { vac: { equals: vac } }, depth: 0, overrideAccess: true }))
      .docs[0]

  it('is not what an editor does who publishes one sentence', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { owningDepartment: department })
    const soon = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
    const first = await record(vac.id)
    expect(first?.reviewDue).toEqual(expect.any(String))
    await payload.create({
      collection: 'review-confirmations',
      data: { vac: vac.id, occasion: 'checked', confirmedAt: new Date().toISOString(), nextDue: soon },
      ...as(users.jan),
    })
    await save(users.editor, vac.id, { shortAnswer: 'Eén zin anders.', _status: 'published' }, false)
    expect(await record(vac.id)).toMatchObject({ reviewDue: soon, lastCheckedByName: 'Jan' })
    await save(users.editor, vac.id, { shortAnswer: 'Alles nagekeken.', isChecked: true, _status: 'published' }, false)
    expect(await record(vac.id)).toMatchObject({ lastCheckedByName: 'Redacteur', reviewDue: expect.not.stringContaining(soon) })
    await save(users.jan, vac.id, { shortAnswer: 'De afdeling zelf.', _status: 'published' }, false)
    expect(await record(vac.id)).toMatchObject({ lastCheckedByName: 'Jan' })
  })

  it('comes with the first publication, whoever puts it live', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { owningDepartment: department, _status: 'draft' })
    expect(await record(vac.id)).toBeUndefined()
    await save(users.editor, vac.id, { _status: 'published' }, false)
    expect((await record(vac.id))?.reviewDue).toEqual(expect.any(String))
  })
})

describe('a lock', () => {
  const lock = async (user: User, document: { relationTo: 'vacs' | 'users'; value: number }, owner: User) =>
    (await testPayload()).create({
      collection: 'payload-locked-documents',
      data: { document, user: { relationTo: 'users', value: owner.id } } as never,
      ...as(user),
    })

  it('is made and taken over in one’s own name, and stays on its document', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { owningDepartment: department })
    const other = await buildVac(payload)
    const made = await lock(users.jan, { relationTo: 'vacs', value: vac.id }, users.editor)
    expect(made.user).toMatchObject({ value: users.jan.id })
    const taken = await payload.update({
      collection: 'payload-locked-documents',
      id: made.id,
      data: { user: { relationTo: 'users', value: users.stranger.id }, document: { relationTo: 'vacs', value: other.id } } as never,
      ...as(users.els),
    })
    expect(taken).toMatchObject({ user: { value: users.els.id }, document: { value: vac.id } })
  })

  it('is for those who may change the document', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { owningDepartment: department })
    expect(await refusal(lock(users.stranger, { relationTo: 'vacs', value: vac.id }, users.stranger))).toMatchObject({ status: 403 })
    expect(await refusal(lock(users.jan, { relationTo: 'users', value: users.editor.id }, users.jan))).toMatchObject({ status: 403 })
    const made = await lock(users.jan, { relationTo: 'vacs', value: vac.id }, users.jan)
    const rights = { collection: 'payload-locked-documents', id: made.id } as const
    expect(
      await refusal(
        payload.update({ ...rights, data: { user: { relationTo: 'users', value: users.stranger.id } } as never, ...as(users.stranger) }),
      ),
    ).toMatchObject({ status: 403 })
    expect(await refusal(payload.delete({ ...rights, ...as(users.stranger) }))).toMatchObject({ status: 403 })
    expect(await refusal(payload.delete({ ...rights, ...as(users.els) }))).toMatchObject({ status: 200 })
  })
})

describe('a number that looks like a citizen service number', () => {
  const answer = (text: string) => documentFromText(`Eerste regel.\n\n${text}`) as never

  it('is refused at its field, masked, and leaves what was stored as it was', async () => {
    const vac = await buildVac(await testPayload(), { owningDepartment: department })
    const refused = await refusal(
      save(users.jan, vac.id, {
        answer: answer('Neem nummer 123456782 mee.'),
        linkedLetters: [{ name: 'Brief 123456782', reference: '123456782' }],
        questionsToAsk: ['pas', '123456782'],
      }),
    )
    expect(refused.data.errors?.map(({ path }) => path).sort()).toEqual(['answer', 'linkedLetters.0.name', 'questionsToAsk'])
    const message = refused.data.errors?.find(({ path }) => path === 'answer')?.message ?? ''
    expect(message).toContain('“Neem nummer 12•••••82 mee.”')
    expect(message).toContain('vraag de redactie')
    expect(message).not.toContain('123456782')
    expect((await read(vac.id)).answer).toEqual(vac.answer)
  })

  it('passes when an editor says what it is, from then on for everyone and in this document only', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { owningDepartment: department })
    const text = { answer: answer('Neem nummer 123456782 mee.') }
    expect(await refusal(save(users.jan, vac.id, { ...text, notBsnReason: 'Formuliernummer.' }))).toMatchObject({ status: 400 })
    expect(await refusal(save(users.editor, vac.id, { ...text, notBsnReason: ' ' }))).toMatchObject({ status: 400 })
    await save(users.editor, vac.id, { ...text, notBsnReason: 'Formuliernummer.' })
    const { docs } = await payload.find({
      collection: 'number-exceptions',
      where: { documentId: { equals: vac.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toEqual([
      expect.objectContaining({
        documentKind: 'vacs',
        shown: '12•••••82',
        reason: 'Formuliernummer.',
        saidBy: users.editor.id,
        saidByName: 'Redacteur',
      }),
    ])
    expect(JSON.stringify(docs)).not.toContain('123456782')
    await save(users.jan, vac.id, { ...text, shortAnswer: 'Ook van Jan.', _status: 'published' }, false)
    const other = await buildVac(payload, { owningDepartment: department })
    expect(await refusal(save(users.jan, other.id, text))).toMatchObject({ status: 400 })
    expect(await refusal(save(users.editor, vac.id, { answer: answer('BSN 123456782'), notBsnReason: 'Toch niet.' }))).toMatchObject({
      status: 400,
    })
  })

  it('can be said at once with a new document, also of another kind', async () => {
    const payload = await testPayload()
    const data = { title: 'Afspraak', department, firstLine: 'Noem nummer 123456782.', rest: 'De rest.' }
    expect(
      await refusal(payload.create({ collection: 'handovers', data: { ...data, notBsnReason: '' } as never, ...as(users.editor) })),
    ).toMatchObject({ status: 400, data: { errors: [{ path: 'firstLine' }] } })
    const made = await payload.create({
      collection: 'handovers',
      data: { ...data, notBsnReason: 'Toestelnummer.' } as never,
      ...as(users.editor),
    })
    await payload.update({ collection: 'handovers', id: made.id, data: { firstLine: 'Noem 123456782.' }, ...as(users.jan) })
    await payload.delete({ collection: 'handovers', id: made.id, ...as(users.editor) })
    expect(
      (await payload.count({ collection: 'number-exceptions', where: { documentKind: { equals: 'handovers' } }, overrideAccess: true }))
        .totalDocs,
    ).toBe(0)
  })

  it.each([
    ['departments', { name: 'Afdeling met nummer', openingHours: 'Vraag naar 123456782' }, 'openingHours'],
    ['themes', { name: 'Thema met nummer', description: 'Over 123456782' }, 'description'],
    ['flags', { subject: 'missing', kind: 'missing', text: 'Inwoner 123456782 vroeg dit' }, 'text'],
    [
      'notices',
      { title: 'Nieuws', text: 'BSN: 123456782', endsAt: '2099-01-01T10:00:00.000Z', startsAt: '2026-01-01T10:00:00.000Z' },
      'text',
    ],
  ] as const)('is refused in %s too', async (collection, data, path) => {
    const refused = await refusal((await testPayload()).create({ collection, data: data as never, ...as(users.editor) }))
    expect(refused.data.errors?.map((error) => error.path)).toContain(path)
  })
})
