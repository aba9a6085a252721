import type { Audience } from '../../src/reading/vacView'
import type { AgentDocument, PublicDocument } from '../documents/searchDocument'

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

/** The words of the question and the search terms alone, as an expression in SQL. */
export const fallbackName = "ts_filter(words, '{a}')"

/** The index that finds by them, as the migration `search_fallback_names` makes it. */
export const fallbackNamesSql = `CREATE INDEX IF NOT EXISTS search_fallback_names ON search_fallback USING gin (${fallbackName});`

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

/** PostgreSQL refuses a zero character in text. */
export function clean(value: string): string {
  return value.replace(/\p{C}+/gu, ' ')
}
