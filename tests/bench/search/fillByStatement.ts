import { createHash } from 'node:crypto'
import pg from 'pg'
import { documentFromText } from '../../../src/content/documentFromText'
import { type EvaluationDocument, toUuid } from './evaluationSets'

const BATCH = 5_000

/**
 * Puts live answers in the tables of a running installation by plain statements: without versions, review or scores, which
 * searching does not look at. For sizes at which the import would take the better part of an hour.
 */
export async function fillByStatement(databaseUrl: string, documents: readonly EvaluationDocument[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (let at = 0; at < documents.length; at += BATCH) await fillBatch(client, documents.slice(at, at + BATCH))
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function fillBatch(client: pg.Client, documents: readonly EvaluationDocument[]): Promise<void> {
  const { rows } = await client.query<{ id: number; external_id: string }>(
    `insert into vacs (question, answer, slug, uuid, external_id, owning_department_id, published_at, _status)
     select question, answer::jsonb, slug, uuid, external_id, (select min(id) from departments), now(), 'published'
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as given (question, answer, slug, uuid, external_id)
     returning id, external_id`,
    [
      documents.map(({ title }) => title.slice(0, 300)),
      documents.map(({ title, text }) => JSON.stringify(documentFromText(text.trim() || title))),
      documents.map(({ id }) => `bench-${createHash('sha1').update(id).digest('hex').slice(0, 16)}`),
      documents.map(({ id }) => toUuid(`filled ${id}`)),
      documents.map(({ id }) => `csv:${id}`),
    ],
  )
  const idOf = new Map(rows.map(({ id, external_id }) => [external_id, id]))
  const names = documents.flatMap(({ id, upl }) => upl.map((name, at) => ({ parent: idOf.get(`csv:${id}`), order: at + 1, name })))
  await client.query(
    `insert into vacs_texts ("order", parent_id, path, text) select * from unnest($1::int[], $2::int[], array_fill('upl'::text, array[cardinality($1)]), $3::text[])`,
    [names.map(({ order }) => order), names.map(({ parent }) => parent), names.map(({ name }) => name)],
  )
  await client.query(
    "insert into vac_records (vac_id, last_checked, review_due) select id, now(), to_char(now() + interval '1 year', 'YYYY-MM-DD') from unnest($1::int[]) as given (id)",
    [[...idOf.values()]],
  )
}
