import { afterAll, describe, expect, it } from 'vitest'
import { obstaclesOf, publishObstacles } from '../../../src/publishing/check/publishObstacles'
import { importRecords } from '../../../src/importing/writing/importRecords'
import { documentFromText } from '../../../src/content/documentFromText'
import { buildUser, buildVac } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'

afterAll(async () => (await testPayload()).destroy())

const doc = (...content: unknown[]) => ({ type: 'doc', content }) as never
const paragraph = (text?: string) => ({ type: 'paragraph', ...(text ? { content: [{ type: 'text', text }] } : {}) })
const cell = (text?: string) => ({ type: 'tableCell', content: [paragraph(text)] })

const empties = {
  nothing: null,
  'an empty paragraph': doc(paragraph()),
  blanks: doc(paragraph('   ')),
  'invisible characters': doc(paragraph('\u200b\u00ad\u00a0\u2060\ufeff')),
  'an empty heading': doc({ type: 'heading', attrs: { level: 2 } }),
  'an empty list': doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('\u00a0')] }] }),
  'an empty table': doc({ type: 'table', content: [{ type: 'tableRow', content: [cell(), cell('\u200b')] }] }),
}

async function publish(id: number, data: object, draft = false) {
  const payload = await testPayload()
  const editor = await buildUser(payload, { role: 'editor' })
  return payload
    .update({
      collection: 'vacs',
      id,
      data: { ...data, _status: 'published' } as never,
      draft,
      depth: 0,
      overrideAccess: false,
      user: { ...editor, collection: 'users' },
    })
    .then(() => [], obstaclesOf)
}

describe('what must be there before an answer goes live', () => {
  it.each(Object.entries(empties))('refuses %s as the only answer', async (_name, answer) => {
    const vac = await buildVac(await testPayload(), { _status: 'draft' })
    expect(await publish(vac.id, { answer, shortAnswer: ' \u200b ' })).toEqual([
      { path: 'answer', message: 'Schrijf een antwoord. Zonder antwoord kan dit niet live.' },
    ])
  })

  it.each(['   ', '\u200b\u00a0', '\u00ad'])('refuses a question of %j, and tells all that is missing at once', async (question) => {
    const vac = await buildVac(await testPayload(), { _status: 'draft' })
    const missing = await publish(vac.id, {
      question,
      answer: null,
      shortAnswer: null,
      notByPhone: true,
      apply: { links: [{ label: '\u00a0', url: 'https://voorbeeld.example', kind: 'form' }] },
    })
    expect(missing.map(({ path }) => path)).toEqual(['question', 'answer', 'notByPhoneInstead', 'apply.links.0.label'])
  })

  it('lets a short answer or a full one stand alone, and a half-finished draft be kept', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft', question: ' ', shortAnswer: null, answer: null })
    expect(await publish(vac.id, { question: 'Wat kost het?', shortAnswer: 'Tien euro.' })).toEqual([])
    expect(await publish(vac.id, { shortAnswer: null, answer: documentFromText('Tien euro.') })).toEqual([])
    expect(await publish(vac.id, { shortAnswer: '\u00a0' })).toEqual([expect.objectContaining({ path: 'shortAnswer' })])
  })

  it('holds for plans and imports as well', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft', shortAnswer: null, answer: null })
    const [obstacle] = await publishObstacles(payload, { vac: vac.id })
    expect(obstacle).toEqual({ path: 'answer', message: 'Schrijf een antwoord. Zonder antwoord kan dit niet live.' })
    expect(
      (await payload.countVersions({ collection: 'vacs', where: { parent: { equals: vac.id } }, overrideAccess: true })).totalDocs,
    ).toBe(1)
    const record = {
      externalId: 'leeg-1',
      question: '\u200b',
      answer: documentFromText('Tekst.'),
      department: 'Afdeling leeg',
      themes: [],
      searchTerms: [],
      upl: [],
      source: 'test',
      warnings: [],
    }
    async function* one() {
      yield { line: 1, record }
    }
    const report = await importRecords(payload, one(), { isPublishing: true, isDryRun: false, isOverwriting: false })
    expect(report.failed).toEqual([expect.objectContaining({ message: expect.stringContaining('Vul de vraag in.') })])
    expect(report.created).toBe(0)
  })

  it('tries a version without leaving anything behind', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { _status: 'draft' })
    expect(await publishObstacles(payload, { vac: vac.id })).toEqual([])
    expect(await payload.findByID({ collection: 'vacs', id: vac.id, depth: 0, overrideAccess: true })).toMatchObject({ _status: 'draft' })
    expect(await publishObstacles(payload, { vac: vac.id, version: '999999' })).toEqual([
      { path: '', message: 'Deze versie bestaat niet meer.' },
    ])
    expect(
      (await payload.find({ collection: 'review-confirmations', where: { vac: { equals: vac.id } }, overrideAccess: true })).totalDocs,
    ).toBe(0)
  })
})
