import type { SearchConnection } from './copy/connection'
import { nearWords } from './engine/nearWords'
import { parseQuery } from './query/parseQuery'
import type { VacHit } from './query/searchResult'
import { searchVacs } from './searchVacs'
import type { VacFilters } from './query/vacFilters'
import type { VacSearch } from './query/vacSearch'

/** What comes near a query that nothing answers. */
export interface NearHits {
  /** The same query without the filters; for all municipalities too; or other words for it. */
  why: 'filters' | 'municipality' | 'spelling'
  /** With `spelling`: the words that were looked for instead. */
  words: string[]
  /** How many there are; `hits` are the first. */
  total: number
  hits: VacHit[]
}

const mostHits = 5
const mostTerms = 3
const mostTries = 3

/**
 * What comes near when a search found nothing, or null. Any word of a query that something has brings results, so
 * here none has: filters are taken off, then other words are tried. At most five searches more.
 * Throws SearchUnavailableError when Meilisearch is down or too slow.
 */
export async function nearHits(connection: SearchConnection, search: VacSearch): Promise<NearHits | null> {
  const asked: VacSearch = { ...search, page: 1, pageSize: mostHits, facets: false }
  for (const { why, filters } of widerThan(search.filters ?? {})) {
    const { total, hits } = await searchVacs(connection, { ...asked, filters })
    if (total > 0) return { why, words: [], total, hits }
  }
  for (const words of await otherWords(connection, search)) {
    // a space at the end: these words are whole
    const { total, hits } = await searchVacs(connection, { ...asked, query: `${words.join(' ')} ` })
    if (total > 0) return { why: 'spelling', words, total, hits }
  }
  return null
}

function widerThan({ municipalitySlug, ...others }: VacFilters): { why: 'filters' | 'municipality'; filters: VacFilters }[] {
  const isNarrowed = Object.values(others).some((value) => value !== undefined)
  return [
    ...(isNarrowed ? [{ why: 'filters' as const, filters: { municipalitySlug } }] : []),
    ...(municipalitySlug === undefined ? [] : [{ why: 'municipality' as const, filters: {} }]),
  ]
}

/** Queries of other words: the nearest of each term, then the next ones. */
async function otherWords(connection: SearchConnection, { audience, query, synonyms }: VacSearch): Promise<string[][]> {
  const memory = await connection.follow(audience).current()
  if (memory === null) return []
  const perTerm = parseQuery(query, synonyms)
    .terms.slice(0, mostTerms)
    .map(({ word }) => nearWords(word, memory.table.words, mostTries))
  return Array.from({ length: mostTries }, (_, rank) => perTerm.flatMap((words) => words[rank] ?? [])).filter((words) => words.length > 0)
}
