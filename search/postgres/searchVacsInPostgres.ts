import type { RunSql } from '../../src/database/runSql'
import { dayNumber } from '../documents/checkedBefore'
import { clean, fallbackName } from './fallbackTable'
import { parseQuery, type ParsedQuery } from '../query/parseQuery'
import type { Shown } from '../documents/retrievedFields'
import type { SearchResult } from '../query/searchResult'
import { toPaging } from '../query/toPaging'
import { toUnderstood } from '../query/understood'
import { toVacHit } from '../query/toVacHit'
import type { VacSearch } from '../query/vacSearch'

/**
 * Searches VACs with PostgreSQL's Dutch full-text search, for when Meilisearch does not answer: any of the
 * words, their corrections and synonyms, the last word also half typed; no compounds, no facets.
 */
export async function searchVacsInPostgres(run: RunSql, search: VacSearch): Promise<SearchResult> {
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
  const hits = rows.map(({ document, score: value }) => toVacHit(document as Shown<'public'>, Number(value), query))
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
  return [`${fallbackName} @@ ${every}`, `words @@ ${every}`, `${fallbackName} @@ ${any}`, `words @@ ${any}`]
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
