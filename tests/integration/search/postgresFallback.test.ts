import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fallbackNamesSql, fallbackRow, fallbackTableSql, fallbackUpsertSql } from '../../../search/postgres/fallbackTable'
import { searchVacsInPostgres } from '../../../search/postgres/searchVacsInPostgres'
import { toAgentDocument, toPublicDocument } from '../../../search/documents/toSearchDocument'
import type { RunSql } from '../../../src/database/runSql'
import { env } from '../../../src/env'
import { documentOf, vacViewFor } from './vacViewFor'

const views = [
  vacViewFor({
    question: 'Hoe vraag ik een paspoort aan?',
    answer: documentOf('Neem een pasfoto mee.'),
    internals: { searchTerms: ['reispapier'], note: 'zeeolifant' },
  }),
  vacViewFor({
    question: 'Waar zet ik mijn container?',
    department: { id: 2, name: 'Afval' },
    municipalities: [{ id: 1, name: 'Berkendam', slug: 'berkendam', uri: null }],
  }),
  vacViewFor({
    question: 'Hoe open ik een terras?',
    targetGroup: 'business',
    themes: [{ id: 1, name: 'Ondernemen', slug: 'ondernemen' }],
    municipalities: [{ id: 2, name: 'Lindewijk', slug: 'lindewijk', uri: null }],
  }),
]

let client: Client
const run: RunSql = async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, parameters)).rows
const questionsFor = async (query: string, more: Partial<Parameters<typeof searchVacsInPostgres>[1]> = {}) =>
  (await searchVacsInPostgres(run, { audience: 'public', query, ...more })).hits.map(({ question }) => question)

beforeAll(async () => {
  client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  // in the schema of this session alone, whatever the migrations have made
  await client.query('SET search_path TO pg_temp, public')
  await client.query(fallbackTableSql.replaceAll('CREATE TABLE IF NOT EXISTS', 'CREATE TEMPORARY TABLE'))
  await client.query(fallbackNamesSql)
  for (const view of views) {
    for (const row of [fallbackRow('public', toPublicDocument(view)), fallbackRow('agent', toAgentDocument(view))]) {
      await run(
        fallbackUpsertSql,
        row.map((value) => [value]),
      )
    }
  }
})
afterAll(() => client.end())

describe('searchVacsInPostgres', () => {
  it.each([
    ['a word of the question', 'paspoort', 0],
    ['half a word', 'paspo', 0],
    ['a search term', 'reispapier', 0],
    ['an everyday word', 'kliko', 1],
    ['the answer', 'pasfoto', 0],
    ['a misspelled word', 'paspoprt', 0],
  ])('finds by %s', async (_, query, at) => expect((await questionsFor(query))[0]).toBe(views[at]?.question))

  it.each([
    [{ departmentId: 2 }, 1],
    [{ themeSlug: 'ondernemen' }, 1],
    [{ targetGroup: 'business' as const }, 1],
    [{ municipalitySlug: 'berkendam' }, 2],
    [{ themeSlug: `x' OR '1'='1\u0000` }, 0],
  ])('filters by %j', async (filters, count) => expect((await questionsFor('', { filters })).length).toBe(count))

  it.each(["' & | ! ( ) :* <->", 'hoe moet', '\u0000\u0007', 'paspoort '.repeat(2_000), '\ud800'])('answers to %j', async (query) => {
    expect((await questionsFor(query)).length).toBeLessThanOrEqual(views.length)
  })

  it('gives the public nothing internal', async () => {
    expect(await questionsFor('zeeolifant')).toEqual([])
    expect(await questionsFor('zeeolifant', { audience: 'agent' })).toEqual([views[0]?.question])
    expect(JSON.stringify(await searchVacsInPostgres(run, { audience: 'public', query: 'paspoort' }))).not.toMatch(/zeeolifant|reispapier/)
  })

  it('gives pages with the total', async () => {
    const { total, hits } = await searchVacsInPostgres(run, { audience: 'public', query: '', page: 2, pageSize: 2 })
    expect([total, hits.length]).toEqual([3, 1])
  })

  it('ranks a bounded number of answers for a common word, and still puts first who says it all', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) =>
      fallbackRow('public', toPublicDocument(vacViewFor({ question: `Hoe meld ik klacht ${at}?` }))),
    )
    const wanted = 'Hoe meld ik een klacht over een kolibrie?'
    rows.push(fallbackRow('public', toPublicDocument(vacViewFor({ question: wanted }))))
    await client.query('BEGIN')
    try {
      await run(
        fallbackUpsertSql,
        (rows[0] ?? []).map((_, column) => rows.map((row) => row[column])),
      )
      const { total } = await searchVacsInPostgres(run, { audience: 'public', query: 'klacht' })
      expect(total).toBeGreaterThan(0)
      expect(total).toBeLessThan(rows.length)
      expect((await questionsFor('klacht kolibrie'))[0]).toBe(wanted)
    } finally {
      await client.query('ROLLBACK')
    }
  })

  it('puts first who has a common word in its question, also when more answers than are ranked have it in their text', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) =>
      fallbackRow(
        'public',
        toPublicDocument(vacViewFor({ question: `Hoe zit het met onderwerp ${at}?`, answer: documentOf('U hebt een kolibrie nodig.') })),
      ),
    )
    const wanted = 'Waar koop ik een kolibrie?'
    rows.push(fallbackRow('public', toPublicDocument(vacViewFor({ question: wanted }))))
    await client.query('BEGIN')
    try {
      await run(
        fallbackUpsertSql,
        (rows[0] ?? []).map((_, column) => rows.map((row) => row[column])),
      )
      expect((await questionsFor('kolibrie'))[0]).toBe(wanted)
    } finally {
      await client.query('ROLLBACK')
    }
  })
})
