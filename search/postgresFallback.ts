import type { Audience } from '../src/reading/vacView'
import { dayNumber } from './checkedBefore'
import type { Shown } from './features'
import { parseQuery, type ParsedQuery } from './parseQuery'
import { hitOf, toPaging, toUnderstood, type SearchResult, type VacSearch } from './query'
import type { AgentDocument, PublicDocument } from './searchDocument'

/** Runs one SQL statement with $1, $2 … as parameters and gives its rows. Throws its own error when the database is down. */
export type SqlRunner = (sql: string, parameters: unknown[]) => Promise<Record<string, unknown>[]>

/**
 * The table the fallback reads, as the migration `search_fallback` makes it: a row per audience and VAC. `document`
 * is what a hit shows, `words` what it is found by; `fallbackRow` makes both.
 */
export const fallbackTableSql = `
CREATE TABLE IF NOT EXISTS search_fallback (
  audience text NOT NULL,
  uuid uuid NOT NULL,
  document jsonb NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (audience, uuid)
);
CREATE INDEX IF NOT EXISTS search_fallback_words ON search_fallback USING gin (words);`

/** The words of the question and the search terms alone, and the index that finds by them (migration `search_fallback_names`). */
const NAME = "ts_filter(words, '{a}')"
export const fallbackNamesSql = `CREATE INDEX IF NOT EXISTS search_fallback_names ON search_fallback USING gin (${NAME});`

/** Adds or replaces rows; parameters are the columns of `fallbackRow`, each a list. */
export const fallbackUpsertSql = `
INSERT INTO search_fallback (audience, uuid, document, words)
SELECT audience, uuid, document,
  setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', terms), 'B') || setweight(to_tsvector('dutch', body), 'C')
FROM unnest($1::text[], $2::uuid[], $3::jsonb[], $4::text[], $5::text[], $6::text[]) AS rows (audience, uuid, document, title, terms, body)
ON CONFLICT (audience, uuid) DO UPDATE SET document = excluded.document, words = excluded.words`

/** Most text of an answer that is taken in (characters): a tsvector holds 1 MB. */
const MAX_BODY = 200_000
const notShown = new Set(['titleWords', 'bodyWords', 'body', 'searchTerms', 'vocabulary', 'internalText'])

/** What `fallbackUpsertSql` wants of a search document: audience, uuid, shown document, title, terms, body. */
export function fallbackRow(audience: 'public', document: PublicDocument): string[]
export function fallbackRow(audience: 'agent', document: AgentDocument): string[]
export function fallbackRow(audience: Audience, stored: PublicDocument | AgentDocument): string[] {
  const internalText = 'internalText' in stored ? stored.internalText : ''
  const shown = Object.fromEntries(Object.entries(stored).filter(([key]) => !notShown.has(key)))
  const { question, searchTerms, upl, vocabulary, body } = stored
  const texts = [
    [question, ...searchTerms],
    [...upl, ...vocabulary],
    [body, internalText],
  ]
  return [audience, stored.id, clean(JSON.stringify(shown)), ...texts.map((lines) => clean(lines.join('\n')).slice(0, MAX_BODY))]
}

/**
 * Searches VACs with PostgreSQL's Dutch full-text search, for when Meilisearch does not answer: any of the
 * words, their corrections and synonyms, the last word also half typed; no compounds, no facets.
 */
export async function searchVacsInPostgres(run: SqlRunner, search: VacSearch): Promise<SearchResult> {
  const query = parseQuery(search.query, search.synonyms)
  const { page, pageSize } = toPaging(search)
  const nothing = { total: 0, page, pageSize, hits: [], facets: null, understood: toUnderstood(query) }
  if (query.terms.length === 0 && query.text !== '') return nothing
  const parameters: unknown[] = [search.audience, pageSize, (page - 1) * pageSize]
  const parameter = (value: unknown) => `$${parameters.push(value)}`
  const conditions = ['audience = $1', ...conditionsFor(search, parameter)]
  const where = conditions.join(' AND ')
  const asked = query.terms.length === 0 ? null : askedOf(query, parameter)
  const rows = await run(
    `SELECT document, ${asked === null ? '0' : `ts_rank(words, ${asked.any})`} AS score, count(*) OVER () AS total
     FROM search_fallback WHERE ${where} ${asked === null ? '' : `AND uuid IN (${candidates(where, asked)})`}
     ORDER BY score DESC, document->>'sortKey' LIMIT $2 OFFSET $3`,
    parameters,
  )
  // rows hold what fallbackRow wrote
  const hits = rows.map(({ document, score: value }) => hitOf(document as Shown<'public'>, Number(value), query))
  return { ...nothing, total: Number(rows[0]?.total ?? 0), hits }
}

/** Documents ranked per step of `candidates`: a common word stands in tens of thousands. */
const MOST_RANKED = 300

interface AskedOf {
  /** One of the words, and every word. */
  any: string
  every: string
}

function askedOf(query: ParsedQuery, parameter: (value: unknown) => string): AskedOf {
  return {
    any: `to_tsquery('dutch', ${parameter(toTsQuery(query, ' | '))})`,
    every: `to_tsquery('dutch', ${parameter(toTsQuery(query, ' & '))})`,
  }
}

/** By their uuid some of each: what has every word in its name (question, search terms), or anywhere; what has one of them. */
function candidates(where: string, { any, every }: AskedOf): string {
  return [`${NAME} @@ ${every}`, `words @@ ${every}`, `${NAME} @@ ${any}`, `words @@ ${any}`]
    .map((condition) => `(SELECT uuid FROM search_fallback WHERE ${where} AND ${condition} LIMIT ${MOST_RANKED})`)
    .join(' UNION ')
}

// Folded words hold letters and digits only: they cannot become operators.
function toTsQuery({ terms }: ParsedQuery, between: ' | ' | ' & '): string {
  return terms
    .map(({ word, isPrefix, corrections, synonyms }) => [
      isPrefix ? `${word.folded}:*` : word.folded,
      ...corrections.map(({ folded }) => folded),
      ...synonyms.flatMap(({ words }) => (words.length === 1 ? words.map(({ folded }) => folded) : [])),
    ])
    .map((words) => `(${words.join(' | ')})`)
    .join(between)
}

function conditionsFor({ audience, filters = {} }: VacSearch, parameter: (value: unknown) => string): string[] {
  const { departmentId, themeSlug, targetGroup, municipalitySlug, upl, checkedBefore } = filters
  const conditions: string[] = []
  if (departmentId !== undefined) conditions.push(`(document->>'departmentId')::int = ${parameter(departmentId)}`)
  if (themeSlug !== undefined) conditions.push(`document->'themeSlugs' ? ${parameter(clean(themeSlug))}`)
  if (targetGroup !== undefined) conditions.push(`document->>'targetGroup' IN (${parameter(targetGroup)}, 'both')`)
  if (upl !== undefined) conditions.push(`document->'upl' ? ${parameter(clean(upl))}`)
  if (checkedBefore !== undefined && audience === 'agent') {
    conditions.push(`(document->>'lastCheckedNumber')::int < ${parameter(dayNumber(checkedBefore))}`)
  }
  if (municipalitySlug !== undefined) {
    conditions.push(
      `(document->'municipalitySlugs' = '[]'::jsonb OR document->'municipalitySlugs' ? ${parameter(clean(municipalitySlug))})`,
    )
  }
  return conditions
}

// PostgreSQL refuses a zero character in text.
function clean(value: string): string {
  return value.replace(/\p{C}+/gu, ' ')
}
