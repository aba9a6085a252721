import type { Audience } from '../src/reading/vacView'
import type { Shown } from './features'
import { parseQuery, type ParsedQuery } from './parseQuery'
import { hitOf, toPaging, toUnderstood, type SearchResult, type VacSearch } from './query'
import type { AgentDocument, PublicDocument } from './searchDocument'
import type { VacFilters } from './toFilter'

/** Runs one SQL statement with $1, $2 … as parameters and gives its rows. Throws its own error when the database is down. */
export type SqlRunner = (sql: string, parameters: unknown[]) => Promise<Record<string, unknown>[]>

/**
 * The table the fallback reads: a row per audience and VAC. `document` is what a hit shows, `words` what it is
 * found by; `fallbackRow` makes both. To be made by a migration.
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

/** Adds or replaces a row; parameters are those of `fallbackRow`. */
export const fallbackUpsertSql = `
INSERT INTO search_fallback (audience, uuid, document, words)
VALUES ($1, $2, $3::jsonb,
  setweight(to_tsvector('dutch', $4), 'A') || setweight(to_tsvector('dutch', $5), 'B') || setweight(to_tsvector('dutch', $6), 'C'))
ON CONFLICT (audience, uuid) DO UPDATE SET document = excluded.document, words = excluded.words`

/** The parameters of `fallbackUpsertSql` for a search document. */
export function fallbackRow(audience: 'public', document: PublicDocument): unknown[]
export function fallbackRow(audience: 'agent', document: AgentDocument): unknown[]
export function fallbackRow(audience: Audience, stored: PublicDocument | AgentDocument): unknown[] {
  const { titleWords, bodyWords, body, searchTerms, vocabulary, ...rest } = stored
  const internalText = 'internalText' in rest ? rest.internalText : ''
  const shown = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'internalText'))
  return [audience, stored.id, JSON.stringify(shown), [stored.question, ...searchTerms].join('\n'), [...stored.upl, ...vocabulary].join('\n'), `${body}\n${internalText}`]
}

/**
 * Searches VACs with PostgreSQL's Dutch full-text search, for when Meilisearch does not answer: any of the
 * words, their corrections and synonyms, the last word also half typed; no compounds, no facets,
 * no `checkedBefore`.
 */
export async function searchVacsInPostgres(run: SqlRunner, search: VacSearch): Promise<SearchResult> {
  const query = parseQuery(search.query, search.synonyms)
  const { page, pageSize } = toPaging(search)
  const nothing = { total: 0, page, pageSize, hits: [], facets: null, understood: toUnderstood(query) }
  if (query.terms.length === 0 && query.text !== '') return nothing
  const parameters: unknown[] = [search.audience, pageSize, (page - 1) * pageSize]
  const parameter = (value: unknown) => `$${parameters.push(value)}`
  const conditions = ['audience = $1', ...conditionsFor(search.filters ?? {}, parameter)]
  const asked = query.terms.length === 0 ? null : `to_tsquery('dutch', ${parameter(toTsQuery(query))})`
  if (asked !== null) conditions.push(`words @@ ${asked}`)
  const score = asked === null ? '0' : `ts_rank(words, ${asked})`
  const rows = await run(
    `SELECT document, ${score} AS score, count(*) OVER () AS total FROM search_fallback
     WHERE ${conditions.join(' AND ')} ORDER BY score DESC, document->>'sortKey' LIMIT $2 OFFSET $3`,
    parameters,
  )
  // rows hold what fallbackRow wrote
  const hits = rows.map(({ document, score: value }) => hitOf(document as Shown<'public'>, Number(value), query))
  return { ...nothing, total: Number(rows[0]?.total ?? 0), hits }
}

// Folded words hold letters and digits only: they cannot become operators.
function toTsQuery({ terms }: ParsedQuery): string {
  return terms
    .flatMap(({ word, isPrefix, corrections, synonyms }) => [
      isPrefix ? `${word.folded}:*` : word.folded,
      ...corrections.map(({ folded }) => folded),
      ...synonyms.flatMap(({ words }) => (words.length === 1 ? words.map(({ folded }) => folded) : [])),
    ])
    .join(' | ')
}

function conditionsFor({ departmentId, themeSlug, targetGroup, municipalitySlug, upl }: VacFilters, parameter: (value: unknown) => string): string[] {
  const conditions: string[] = []
  if (departmentId !== undefined) conditions.push(`(document->>'departmentId')::int = ${parameter(departmentId)}`)
  if (themeSlug !== undefined) conditions.push(`document->'themeSlugs' ? ${parameter(clean(themeSlug))}`)
  if (targetGroup !== undefined) conditions.push(`document->>'targetGroup' IN (${parameter(targetGroup)}, 'both')`)
  if (upl !== undefined) conditions.push(`document->'upl' ? ${parameter(clean(upl))}`)
  if (municipalitySlug !== undefined) {
    conditions.push(`(document->'municipalitySlugs' = '[]'::jsonb OR document->'municipalitySlugs' ? ${parameter(clean(municipalitySlug))})`)
  }
  return conditions
}

// PostgreSQL refuses a zero character in text.
function clean(value: string): string {
  return value.replace(/\p{C}+/gu, ' ')
}
