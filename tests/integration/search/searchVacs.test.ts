import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSearchConnection, type SearchConnection } from '../../../search/copy/connection'
import { ensureIndexes, upsertDocuments } from '../../../search/meilisearch/indexing'
import { searchVacs } from '../../../search/searchVacs'
import { toAgentDocument, toPublicDocument } from '../../../search/documents/toSearchDocument'
import { startMeilisearch, type RunningMeilisearch } from './startMeilisearch'
import { documentOf, vacViewFor } from './vacViewFor'

const waste = { id: 2, name: 'Afval en reiniging' }
const views = [
  vacViewFor({
    question: 'Hoe lever ik grofvuil in?',
    department: waste,
    themes: [{ id: 1, name: 'Afval', slug: 'afval' }],
    internals: { searchTerms: ['oude bank wegdoen'], note: 'Zeeolifant is het wachtwoord van de stort.' },
  }),
  vacViewFor({
    question: 'Hoe vraag ik een parkeervergunning aan?',
    shortAnswer: 'U vraagt de vergunning aan met DigiD. Dat kost € 1.250,50.',
    targetGroup: 'both',
    municipalities: [{ id: 1, name: 'Berkendam', slug: 'berkendam', uri: null }],
  }),
  vacViewFor({
    question: 'Hoe vraag ik een paspoort aan?',
    answer: documentOf('Neem een pasfoto mee.'),
    upl: [{ name: 'paspoort', uri: null }],
  }),
  vacViewFor({
    question: 'Hoe open ik een terras?',
    targetGroup: 'business',
    municipalities: [{ id: 2, name: 'Lindewijk', slug: 'lindewijk', uri: null }],
  }),
]

let server: RunningMeilisearch
let connection: SearchConnection

beforeAll(async () => {
  server = await startMeilisearch()
  connection = createSearchConnection({ ...server, prefix: 'query_test' })
  await ensureIndexes(connection)
  await upsertDocuments(
    connection,
    'public',
    views.map((view) => toPublicDocument(view, { vocabulary: view.upl.map(() => 'reisdocument regelen') })),
  )
  await upsertDocuments(
    connection,
    'agent',
    views.map((view) => toAgentDocument(view)),
  )
})
afterAll(() => server.stop())

const questionsFor = async (query: string, more: Omit<Parameters<typeof searchVacs>[1], 'audience' | 'query'> = {}) =>
  (await searchVacs(connection, { audience: 'public', query, ...more })).hits.map(({ question }) => question)

describe('searchVacs', () => {
  it.each([
    ['both halves of a compound', 'grof vuil', 'Hoe lever ik grofvuil in?'],
    ['a compound the other way round', 'vergunning parkeren', 'Hoe vraag ik een parkeervergunning aan?'],
    ['a search term', 'bank', 'Hoe lever ik grofvuil in?'],
    ['half a word', 'paspo', 'Hoe vraag ik een paspoort aan?'],
    ['a typing error', 'paspoprt', 'Hoe vraag ik een paspoort aan?'],
    ['another form of the word', 'terrassen', 'Hoe open ik een terras?'],
    ['a word of the national vocabulary', 'reisdocument', 'Hoe vraag ik een paspoort aan?'],
    ['an amount', '1250,50', 'Hoe vraag ik een parkeervergunning aan?'],
  ])('finds by %s', async (_, query, question) => {
    expect((await questionsFor(query))[0]).toBe(question)
  })

  it.each([
    ['department', { departmentId: 2 }, 1],
    ['theme', { themeSlug: 'afval' }, 1],
    ['target group, with what is for both', { targetGroup: 'business' as const }, 2],
    ['municipality, with what holds for all', { municipalitySlug: 'berkendam' }, 3],
    ['product', { upl: 'paspoort' }, 1],
    ['an attempt to add a condition', { themeSlug: 'x" OR targetGroup = "both' }, 0],
    ['a backslash and a quote', { themeSlug: '\\" OR 1 = 1' }, 0],
  ])('filters a list by %s', async (_, filters, total) => {
    expect((await searchVacs(connection, { audience: 'public', query: '', filters })).total).toBe(total)
  })

  it('lists everything in order of the question when nothing is asked', async () => {
    expect(await questionsFor('')).toEqual(views.map(({ question }) => question).sort())
  })

  it('never gives the public what is internal', async () => {
    expect(await questionsFor('zeeolifant')).toEqual([])
    const { hits } = await searchVacs(connection, { audience: 'public', query: 'bank' })
    expect(JSON.stringify(hits)).not.toMatch(/oude bank|searchTerms|vocabulary|Zeeolifant/)
    expect((await searchVacs(connection, { audience: 'agent', query: 'zeeolifant' })).total).toBe(1)
  })

  it.each([
    ['10,000 characters', 'vergunning '.repeat(1_000)],
    ['control characters', '\u0000pas\u0007poort\u001b'],
    ['only stop words', 'hoe moet ik dat'],
    ['only punctuation', '!?"\'();--'],
    ['one letter', 'p'],
    ['negation syntax', '-paspoort'],
    ['an open quote', '"paspoort'],
    ['an emoji and Arabic', '🛂 جواز سفر'],
    ['a lone surrogate', '\ud800 paspoort'],
  ])('answers to %s', async (_, query) => {
    const { total, hits } = await searchVacs(connection, { audience: 'public', query })
    expect(hits.length).toBe(total)
  })

  it.each([
    [-3, -1, 1, 1],
    [0, 1_000_000, 1, 100],
    [Number.NaN, 2.9, 1, 2],
  ])('brings page %s of %s within range', async (page, pageSize, expectedPage, expectedSize) => {
    const result = await searchVacs(connection, { audience: 'public', query: 'hoe', page, pageSize })
    expect([result.page, result.pageSize]).toEqual([expectedPage, expectedSize])
  })

  it('marks the words that matched, also by a part of a compound', async () => {
    const { hits } = await searchVacs(connection, { audience: 'public', query: 'parkeren' })
    expect(hits[0]?.matchedWords).toEqual(['parkeervergunning'])
    expect(hits[0]?.questionParts.map(({ text }) => text).join('')).toBe(hits[0]?.question)
  })

  it('counts per department, with and without a query', async () => {
    for (const query of ['', 'hoe vraag vergunning paspoort']) {
      const { facets, total } = await searchVacs(connection, { audience: 'public', query, facets: true })
      expect(facets?.departments.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    }
  })

  it('says so when the server is not there', async () => {
    const nowhere = createSearchConnection({ url: 'http://127.0.0.1:9', key: '', prefix: 'x' })
    await expect(searchVacs(nowhere, { audience: 'public', query: 'paspoort' })).rejects.toMatchObject({
      code: 'search_unavailable',
      cause: expect.anything(),
    })
  })
})
