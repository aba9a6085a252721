import { ValidationError } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'
import { buildDepartment, buildUser, buildVac } from '../factories/buildVac'
import { testPayload } from '../support/instance'

const notice = async (moments: Record<string, unknown>) =>
  (await testPayload()).create({
    collection: 'notices',
    data: { title: 'Balie dicht', text: 'De balie is dicht.', ...moments } as never,
    depth: 0,
    overrideAccess: true,
  })

async function refusal(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ValidationError)) throw new Error('Nothing was refused.', { cause: error })
  const [fault] = error.data.errors
  return { status: error.status, path: fault?.path ?? '', message: String(fault?.message) }
}

describe('moments and days at the border', () => {
  afterAll(async () => (await testPayload()).destroy())

  it.each([
    ['31-03-2027 18.00', '2027-03-31T16:00:00.000Z'],
    ['31 maart 2027 18:00', '2027-03-31T16:00:00.000Z'],
    ['2027-03-31T16:00:00.000Z', '2027-03-31T16:00:00.000Z'],
    ['31-10-2027 02.30 wintertijd', '2027-10-31T01:30:00.000Z'],
  ])('stores %j as %s', async (typed, stored) => {
    expect(await notice({ startsAt: '2026-01-01T00:00:00.000Z', endsAt: typed })).toMatchObject({ endsAt: stored })
  })

  it.each([
    ['endsAt', 'morgen', 'niet te lezen'],
    ['endsAt', '31-03-2027', 'De tijd ontbreekt'],
    ['endsAt', '28-03-2027 02.30', 'van 2 naar 3 uur'],
    ['startsAt', '2027-02-31T10:00:00Z', 'niet te lezen'],
    ['startsAt', 5, 'als tekst'],
    ['startsAt', { a: 1 }, 'als tekst'],
  ])('refuses %s %j in its own sentence', async (field, typed, sentence) => {
    const { status, path, message } = await refusal(notice({ startsAt: '01-01-2027 10.00', endsAt: '31-12-2027 10.00', [field]: typed }))
    expect({ status, path }).toEqual({ status: 400, path: field })
    expect(message).toContain(sentence)
  })

  it('compares moments, not texts: an end before the start is refused', async () => {
    expect((await refusal(notice({ startsAt: '01-12-2027 10.00', endsAt: '31-03-2027 10.00' }))).path).toBe('endsAt')
    expect(await notice({ startsAt: '31-03-2027 10.00', endsAt: '01-12-2027 10.00' })).toMatchObject({
      startsAt: '2027-03-31T08:00:00.000Z',
    })
  })

  it('refuses a moment of an answer also in a draft, where nothing else is checked', async () => {
    expect(await refusal(buildVac(await testPayload(), { _status: 'draft', endsAt: 'volgende week' }))).toMatchObject({
      status: 400,
      path: 'endsAt',
    })
    expect(await buildVac(await testPayload(), { _status: 'draft', endsAt: '31-03-2027 24.00' })).toMatchObject({
      endsAt: '2027-03-31T22:00:00.000Z',
    })
  })

  it('takes an empty moment away', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { endsAt: '31-03-2027 18.00' })
    const data = { endsAt: '' }
    expect((await payload.update({ collection: 'vacs', id: vac.id, data, depth: 0, overrideAccess: true })).endsAt).toBeNull()
  })

  it('stores the days for a check as days that compare as text, and refuses others', async () => {
    const payload = await testPayload()
    const department = (await buildDepartment(payload)).id
    const contact = (reviewDue: unknown) =>
      payload.create({ collection: 'contacts', data: { name: 'Balie', department, reviewDue } as never, depth: 0, overrideAccess: true })
    expect((await contact('31-01-2027')).reviewDue).toBe('2027-01-31')
    expect((await contact('31 januari 2027')).reviewDue).toBe('2027-01-31')
    expect((await contact('2027-01-31')).reviewDue).toBe('2027-01-31')
    expect(await refusal(contact('31-02-2027'))).toMatchObject({ status: 400, path: 'reviewDue' })
    expect(await refusal(contact(5))).toMatchObject({ status: 400, path: 'reviewDue' })
    const vac = await buildVac(payload, {})
    const user = { ...(await buildUser(payload, { role: 'editor' })), collection: 'users' as const }
    const check = (nextDue: string) =>
      payload.create({ collection: 'review-confirmations', data: { vac: vac.id, nextDue } as never, depth: 0, overrideAccess: false, user })
    expect((await check('31-1-27')).nextDue).toBe('2027-01-31')
    expect(await refusal(check('ooit'))).toMatchObject({ status: 400, path: 'nextDue' })
  })
})
