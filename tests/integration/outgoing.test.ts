import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAgentVac } from '../../src/api/agent/findAgentVac'
import { listAgentNotices } from '../../src/api/notices/agentNotices'
import { listPublicNotices } from '../../src/api/notices/publicNotices'
import { findPublicVac } from '../../src/api/vacs/publicVacs'
import type { Municipality, Vac } from '../../src/payload-types'
import { buildVac } from '../factories/buildVac'
import { testPayload } from '../support/instance'

const MINUTE = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString()

let there: Municipality
let vac: Vac

async function buildMunicipality(slug: string): Promise<Municipality> {
  const data = {
    name: slug,
    slug,
    phone: slug === 'hier' ? '0199 100 100' : '0199 200 200',
    complaintsUrl: `https://${slug}.example/klacht`,
  }
  return (await testPayload()).create({ collection: 'municipalities', data, overrideAccess: true })
}

async function notice(
  title: string,
  data: { say?: string; onWebsite?: boolean; municipalities?: number[]; startsAt?: string; endsAt?: string },
) {
  return (await testPayload()).create({
    collection: 'notices',
    data: { title, text: 'Tekst.', onWebsite: true, startsAt: inMinutes(-5), endsAt: inMinutes(60), vacs: [vac.id], ...data },
    overrideAccess: true,
  })
}

beforeAll(async () => {
  const payload = await testPayload()
  await buildMunicipality('hier')
  there = await buildMunicipality('daar')
  const live = await buildVac(payload, { question: 'Is dit verwant?' })
  const draft = await buildVac(payload, { question: 'Nog niet af?', _status: 'draft' })
  const ended = await buildVac(payload, { question: 'Al voorbij?' })
  await payload.db.updateOne({ collection: 'vacs', id: ended.id, data: { endsAt: inMinutes(-1) } })
  const binned = await buildVac(payload, { question: 'Weggegooid?' })
  await payload.update({
    collection: 'vacs',
    id: binned.id,
    data: { deletedAt: new Date().toISOString() },
    trash: true,
    overrideAccess: true,
  })
  const elsewhere = await buildVac(payload, { question: 'Alleen daar?', municipalities: [there.id] })
  vac = await buildVac(payload, { question: 'Waar gaat het over?', relatedVacs: [live.id, draft.id, ended.id, binned.id, elsewhere.id] })
  await notice('loopt', { say: 'Zeg dit.' })
  await notice('intern', { onWebsite: false })
  await notice('alleen daar', { municipalities: [there.id] })
  await notice('nog niet', { startsAt: inMinutes(30) })
  await notice('voorbij', { startsAt: inMinutes(-60), endsAt: inMinutes(-1) })
})
afterAll(async () => (await testPayload()).destroy())

const uuid = () => vac.uuid ?? ''
const agent = async (municipality: string | null) => findAgentVac(await testPayload(), { uuid: uuid(), municipality })
const resident = async (municipality: string | null) => findPublicVac(await testPayload(), { uuid: uuid(), municipality })

describe('what an answer refers to', () => {
  it.each([
    [null, ['Is dit verwant?', 'Alleen daar?']],
    ['hier', ['Is dit verwant?']],
    ['daar', ['Is dit verwant?', 'Alleen daar?']],
  ])('are live answers that hold for %s', async (municipality, questions) => {
    expect((await resident(municipality))?.related.map(({ question }) => question)).toEqual(questions)
    expect((await agent(municipality))?.vac.related.map(({ question }) => question)).toEqual(questions)
  })

  it('is named by the notice about it', async () => {
    const shown = [...(await listAgentNotices(await testPayload(), null)), ...(await listPublicNotices(await testPayload()))]
    expect(shown.filter(({ title }) => title === 'loopt').map(({ vacs }) => vacs.map(({ question }) => question))).toEqual([
      [vac.question],
      [vac.question],
    ])
  })
})

describe('news about an answer', () => {
  it.each([
    [null, ['alleen daar', 'intern', 'loopt'], ['alleen daar', 'loopt']],
    ['hier', ['intern', 'loopt'], ['loopt']],
    ['daar', ['alleen daar', 'intern', 'loopt'], ['alleen daar', 'loopt']],
  ])('stands on it while it runs, for %s', async (municipality, forAgents, forResidents) => {
    const titles = (notices: { title: string }[] | undefined) => notices?.map(({ title }) => title).sort()
    expect(titles((await agent(municipality))?.vac.notices)).toEqual(forAgents)
    expect(titles((await resident(municipality))?.notices)).toEqual(forResidents)
  })

  it('tells only agents what to say, and goes into the mail without what is internal', async () => {
    const found = await agent('hier')
    expect(found?.vac.notices.find(({ title }) => title === 'loopt')?.say).toBe('Zeg dit.')
    expect((await resident('hier'))?.notices.map(({ say }) => say)).toEqual([null])
    expect(found?.email.text).toContain('Let op: loopt')
    expect(found?.email.text).not.toContain('intern')
  })
})

describe('an answer for one of two municipalities', () => {
  it.each([
    [null, 'ask'],
    ['daar', 'holds'],
    ['hier', 'elsewhere'],
  ])('tells an agent who chose %s: %s', async (municipality, place) => {
    const payload = await testPayload()
    const only = await buildVac(payload, { municipalities: [there.id] })
    expect(await findAgentVac(payload, { uuid: only.uuid ?? '', municipality })).toMatchObject({ place, vac: { uuid: only.uuid } })
    expect((await agent(municipality))?.place).toBe('holds')
  })
})

describe('the mail', () => {
  it('carries the address, the number and the complaints of the chosen municipality', async () => {
    const text = (await agent('daar'))?.email.text
    expect(text).toContain(`/vraag/${vac.slug}?gemeente=daar`)
    expect(text).toContain('https://daar.example/klacht')
    expect(text).toContain('0199 200 200')
    expect(text).not.toContain('hier')
  })

  it('gives nobody the complaints address or number of another municipality while none is chosen', async () => {
    const text = (await agent(null))?.email.text ?? ''
    expect(text).not.toContain('/klacht')
    expect(text).not.toContain('0199')
    expect(text).not.toContain('gemeente=')
  })
})
