import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/importing/csv/readCsv'
import { type ImportOptions, type ImportReport, importRecords } from '../../../src/importing/writing/importRecords'
import { createLocalReq } from 'payload'
import { inTransaction } from '../../../src/database/inTransaction'
import { addWord } from '../../../src/findability/addWord'
import { changeAsUser } from '../../../src/findability/changeAsUser'
import { loadFindabilityOf } from '../../../src/findability/loadFindability'
import { buildUser } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'

const options: ImportOptions = { isPublishing: false, isOverwriting: false, isDryRun: false }
const HEADER = 'question,answer,department,search_terms,themes,upl,external_id,review_date'

async function take(csv: string, wanted: Partial<ImportOptions> = {}): Promise<ImportReport> {
  return importRecords(await testPayload(), readCsv(csv), { ...options, ...wanted })
}

async function vacOf(externalId: string, draft = true) {
  const payload = await testPayload()
  const { docs } = await payload.find({
    collection: 'vacs',
    where: { externalId: { equals: `csv:${externalId}` } },
    draft,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

async function wordsOf(externalId: string) {
  return loadFindabilityOf({ payload: await testPayload() }, (await vacOf(externalId))?.id ?? 0)
}

async function counts(): Promise<number[]> {
  const payload = await testPayload()
  const collections = ['vacs', 'vac-findability', 'departments', 'themes', 'import-records', 'review-confirmations'] as const
  return Promise.all(collections.map(async (collection) => (await payload.count({ collection, overrideAccess: true })).totalDocs))
}

const one = (answer: string, id = 'a1') => `${HEADER}\nHoe laat gaat u open?,${answer},Balie,open;tijden,Contact,,${id},2027-01-31`

describe('importing', () => {
  beforeAll(async () => void (await testPayload()))
  afterAll(async () => (await testPayload()).destroy())

  it('makes drafts, and departments and themes that do not exist', async () => {
    const report = await take(
      `${HEADER}\nWat kost een hond?,68 euro per jaar.,Belastingen,hond;hondenbelasting,Belasting,hondenbelasting,h1,`,
    )
    expect(report).toMatchObject({
      read: 1,
      created: 1,
      changed: 0,
      skipped: 0,
      failed: [],
      departments: ['Belastingen'],
      themes: ['Belasting'],
      unknownUpl: ['hondenbelasting'],
    })
    expect(await vacOf('h1')).toMatchObject({ _status: 'draft' })
    expect(await wordsOf('h1')).toEqual({ searchTerms: ['hond', 'hondenbelasting'], upl: ['hondenbelasting'] })
  })

  it('changes nothing the second time, and publishes what waited with --publish', async () => {
    const csv = one('Om negen uur.', 'b1')
    expect((await take(csv)).created).toBe(1)
    expect(await take(csv)).toMatchObject({ created: 0, changed: 0, skipped: 1 })
    expect(await take(csv, { isPublishing: true })).toMatchObject({ created: 0, changed: 1 })
    expect((await vacOf('b1', false))?._status).toBe('published')
    expect(await take(csv, { isPublishing: true })).toMatchObject({ created: 0, changed: 0, skipped: 1 })
  })

  it('takes the review date over', async () => {
    await take(one('Om tien uur.', 'c1'), { isPublishing: true })
    const vac = await vacOf('c1', false)
    const { docs } = await (
      await testPayload()
    ).find({ collection: 'vac-records', where: { vac: { equals: vac?.id } }, overrideAccess: true })
    expect(docs[0]?.reviewDue).toBe('2027-01-31')
  })

  it('leaves what people edited here alone, unless told to overwrite', async () => {
    await take(one('Eerste tekst.', 'd1'), { isPublishing: true })
    const vac = await vacOf('d1')
    const payload = await testPayload()
    await payload.update({
      collection: 'vacs',
      id: vac?.id ?? 0,
      data: { shortAnswer: 'Hier verbeterd.' },
      draft: true,
      overrideAccess: true,
    })
    expect(await take(one('Eerste tekst.', 'd1'))).toMatchObject({ skipped: 1, conflicts: [] })
    const report = await take(one('Tweede tekst.', 'd1'))
    expect(report).toMatchObject({ changed: 0, conflicts: [{ externalId: 'd1', line: 2 }] })
    expect(JSON.stringify((await vacOf('d1'))?.answer)).toContain('Eerste tekst.')
    expect(await take(one('Tweede tekst.', 'd1'), { isOverwriting: true })).toMatchObject({ changed: 1, conflicts: [] })
    expect(JSON.stringify((await vacOf('d1', false))?.answer)).toContain('Tweede tekst.')
  })

  it('goes on after a bad record, and never writes half of it', async () => {
    const before = await counts()
    const report = await take(
      `${HEADER}\nMag dit?,Het nummer 123456782 staat erop.,Nieuwe Afdeling Fout,,Nieuw Thema Fout,,e1,\n,Zonder vraag.,Balie,,,,e2,\nMag dat?,Ja.,Balie,,,,e3,`,
    )
    expect(report).toMatchObject({ read: 3, created: 1 })
    expect(report.failed.map(({ line }) => line)).toEqual([2, 3])
    expect(report.failed[0]?.message).toContain('burgerservicenummer')
    const after = await counts()
    expect([after[0]! - before[0]!, after[1]! - before[1]!, after[2]! - before[2]!]).toEqual([1, expect.any(Number), 0])
    const payload = await testPayload()
    const half = await payload.count({
      collection: 'departments',
      where: { name: { equals: 'Nieuwe Afdeling Fout' } },
      overrideAccess: true,
    })
    expect(half.totalDocs).toBe(0)
  })

  it('writes nothing in a dry run, and says what it would do', async () => {
    const before = await counts()
    const report = await take(`${HEADER}\nWat is een proef?,Een proef verandert niets.,Afdeling Proef,,Thema Proef,,f1,`, {
      isDryRun: true,
      isPublishing: true,
    })
    expect(report).toMatchObject({ created: 1, departments: ['Afdeling Proef'], themes: ['Thema Proef'] })
    expect(await counts()).toEqual(before)
  })

  it('gives two alike questions each an address of their own', async () => {
    await take(`${HEADER}\nZelfde vraag?,Een.,Balie,,,,g1,\nZelfde vraag?,Twee.,Balie,,,,g2,`, { isPublishing: true })
    const [first, second] = [await vacOf('g1', false), await vacOf('g2', false)]
    expect(first?.slug).toBe('zelfde-vraag')
    expect(second?.slug).toMatch(/^zelfde-vraag-[0-9a-f]{8}$/)
  })

  it('leaves what people added here, without a conflict and with --overwrite', async () => {
    const payload = await testPayload()
    await take(one('Om negen uur.', 'k1'), { isPublishing: true })
    const before = await vacOf('k1')
    const user = { ...(await buildUser(payload, { role: 'editor' })), collection: 'users' as const }
    for (const [field, word] of [
      ['searchTerms', 'openingstijd'],
      ['upl', 'paspoort'],
    ] as const) {
      const req = await createLocalReq({ user }, payload)
      await inTransaction(req, () => addWord(req, { vac: before!.id, field, word }))
    }
    const req = await createLocalReq({ user }, payload)
    const from = ['open', 'tijden', 'openingstijd']
    await inTransaction(req, () => changeAsUser(req, before!.id, { searchTerms: { from, to: ['openingstijd', 'open'] } }))
    const theme = await payload.create({ collection: 'themes', data: { name: 'Eigen thema' } as never, overrideAccess: true })
    const beside = {
      themes: [...(before?.themes ?? []).map(Number), theme.id],
      internalNote: 'Let op.',
    }
    await payload.update({ collection: 'vacs', id: before!.id, data: { ...beside, _status: 'published' }, overrideAccess: true })
    const words = { searchTerms: ['open', 'openingstijd'], upl: ['paspoort'] }
    const added = {
      internalNote: 'Let op.',
      themes: expect.arrayContaining([theme.id]),
    }
    expect(await take(one('Om tien uur.', 'k1'))).toMatchObject({ changed: 1, conflicts: [] })
    expect(await vacOf('k1', false)).toMatchObject(added)
    expect(await wordsOf('k1')).toEqual(words)
    expect(JSON.stringify((await vacOf('k1', false))?.answer)).toContain('Om tien uur.')
    expect(await take(one('Om elf uur.', 'k1'), { isOverwriting: true })).toMatchObject({ changed: 1, conflicts: [] })
    expect(await vacOf('k1', false)).toMatchObject(added)
    expect(await wordsOf('k1')).toEqual(words)
    expect(await take(one('Om elf uur.', 'k1'))).toMatchObject({ changed: 0, skipped: 1 })
  })

  it('makes nothing for a record that it leaves alone', async () => {
    const payload = await testPayload()
    await take(one('Om negen uur.', 'm1'))
    const vac = await vacOf('m1')
    await payload.update({ collection: 'vacs', id: vac!.id, data: { question: 'Hier bewerkt?' }, draft: true, overrideAccess: true })
    const report = await take(one('Om tien uur.', 'm1').replace('Balie', 'Nergens Anders'))
    expect(report).toMatchObject({ conflicts: [{ externalId: 'm1' }], departments: [] })
    expect(
      (await payload.count({ collection: 'departments', where: { name: { equals: 'Nergens Anders' } }, overrideAccess: true })).totalDocs,
    ).toBe(0)
  })

  it('refuses a number that lost its zeros, and a municipality that is not there', async () => {
    await take(one('Om negen uur.', '0012'))
    const report = await take(one('Om tien uur.', '12'))
    expect(report).toMatchObject({ created: 0, changed: 0, failed: [{ externalId: '12', message: expect.stringContaining('0012') }] })
    const unknown = await take('question;answer;department;municipalities\nMag dit hier?;Ja.;Balie;Nergenshuizen')
    expect(unknown).toMatchObject({ created: 0, failed: [{ message: expect.stringContaining('Nergenshuizen') }] })
  })

  it('takes a sheet with every column, refuses its cells with errors, and makes no department of one', async () => {
    const payload = await testPayload()
    const report = await importRecords(payload, readCsv(await readFile('tests/fixtures/import/excel-sheet.csv')), {
      ...options,
      isPublishing: true,
    })
    expect(report).toMatchObject({ read: 7, created: 2, skipped: 1 })
    expect(report.failed.map(({ line, row }) => [line, row])).toEqual([
      [8, 3],
      [9, 4],
      [11, 6],
      [12, 7],
    ])
    expect(report.departments).not.toContain('#NAAM?')
    const vac = await vacOf('o1', false)
    expect(vac).toMatchObject({
      shortAnswer: 'Om negen uur.',
      targetGroup: 'resident',
      internalNote: 'Vraag naar de dag.',
      endsAt: '2027-03-31T16:00:00.000Z',
      _status: 'published',
    })
    expect((await wordsOf('o1')).searchTerms).toEqual(['open', 'tijden'])
    expect(JSON.stringify(vac?.cost)).toContain('€ 10')
    expect(JSON.stringify(vac?.bring)).toContain('pasfoto')
    expect((await vacOf('o6', false))?.targetGroup).toBe('both')
  })

  it.each(['excel-windows-1252.csv', 'excel-macintosh.csv', 'excel-msdos.csv', 'excel-unicode-text.txt'])(
    'takes the bytes of %s into one department',
    async (name) => {
      const payload = await testPayload()
      const report = await importRecords(payload, readCsv(await readFile(`tests/fixtures/import/${name}`)), {
        ...options,
        isOverwriting: true,
      })
      expect(report.failed).toEqual([])
      expect(
        (await payload.count({ collection: 'departments', where: { name: { equals: 'Financiën' } }, overrideAccess: true })).totalDocs,
      ).toBe(1)
    },
  )

  it.each(['vacs-comma.csv', 'vacs-semicolon-bom.csv'])('takes the fixture %s', async (name) => {
    const report = await importRecords(await testPayload(), readCsv(await readFile(`tests/fixtures/import/${name}`)), options)
    expect(report.failed).toEqual([])
    expect(report.read).toBeGreaterThan(0)
    expect(report.created + report.skipped).toBe(report.read)
  })
})
