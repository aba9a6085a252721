import type { Audience } from '../src/reading/vacView'
import { acceptsVac } from './copy/acceptsVac'
import { activeFacets, filtersWithout } from './query/activeFacets'
import type { SearchConnection } from './copy/connection'
import { countFacets } from './query/countFacets'
import type { Facets } from './query/facets'
import type { FilterValues } from './documents/filterValues'
import { listDocuments } from './meilisearch/listDocuments'
import type { Selection } from './engine/memoryIndex'
import { parseQuery, type ParsedQuery } from './query/parseQuery'
import { rank, type Ranked } from './engine/rank'
import type { Shown } from './documents/retrievedFields'
import type { SearchResult } from './query/searchResult'
import { selectDocuments } from './copy/selectDocuments'
import { toFilter } from './meilisearch/toFilter'
import type { Indexed } from './copy/toIndexedDocument'
import { type Paging, toPaging } from './query/toPaging'
import { toUnderstood } from './query/understood'
import { toVacHit } from './query/toVacHit'
import type { VacFilters } from './query/vacFilters'
import type { VacSearch } from './query/vacSearch'

/**
 * Searches VACs. Throws SearchUnavailableError (with cause) when Meilisearch is down or too slow;
 * no query, however odd, makes it throw anything else.
 */
export async function searchVacs(connection: SearchConnection, search: VacSearch): Promise<SearchResult> {
  const { audience, filters: allFilters = {} } = search
  const paging = toPaging(search)
  const query = parseQuery(search.query, search.synonyms)
  const filters = audience === 'agent' ? allFilters : { ...allFilters, checkedBefore: undefined }
  const days = audience === 'agent' ? (search.checkedBeforeDays ?? []) : []
  if (query.terms.length === 0) {
    if (query.text !== '') return emptyResult(query, paging, search.facets === true)
    return listVacs(connection, { audience, filters, paging, days, facets: search.facets === true })
  }
  const selectWith = (wanted: VacFilters) =>
    selectDocuments<'public' | 'agent'>(connection, audience, { query, filter: toFilter(wanted), within: acceptsVac(wanted) })
  const ranked = rank(await selectWith(filters))
  return {
    ...paging,
    total: ranked.length,
    hits: pageOf(ranked, paging).map((result) => toVacHit(result.document.document, result.score, query)),
    facets: search.facets === true ? await countBeside(filters, { ranked, selectWith, days }) : null,
    understood: toUnderstood(query),
  }
}

type Vac = Indexed<'public'>

interface Counting {
  ranked: readonly Ranked<Vac>[]
  selectWith: (filters: VacFilters) => Promise<Selection<Shown<'public'>, FilterValues>>
  days: readonly string[]
}

async function countBeside(filters: VacFilters, { ranked, selectWith, days }: Counting): Promise<Facets> {
  const found = valuesOf(ranked)
  const perFacet = new Map<keyof Facets, readonly FilterValues[]>()
  for (const facet of activeFacets(filters)) {
    perFacet.set(facet, valuesOf(rank(await selectWith(filtersWithout(filters, facet)))))
  }
  return countFacets((facet) => perFacet.get(facet) ?? found, days)
}

function valuesOf(ranked: readonly Ranked<Vac>[]): FilterValues[] {
  return ranked.map(({ document }) => document.values)
}

interface Listing {
  audience: Audience
  filters: VacFilters
  paging: Paging
  days: readonly string[]
  facets: boolean
}

async function listVacs(connection: SearchConnection, { paging, ...listing }: Listing): Promise<SearchResult> {
  const { documents, total, facets } = await listDocuments(connection, { ...listing, ...paging })
  const nothing = parseQuery('')
  return { ...paging, total, hits: documents.map((document) => toVacHit(document, 0, nothing)), facets, understood: toUnderstood(nothing) }
}

function emptyResult(query: ParsedQuery, paging: Paging, facets: boolean): SearchResult {
  return { ...paging, total: 0, hits: [], facets: facets ? countFacets(() => []) : null, understood: toUnderstood(query) }
}

function pageOf<T>(all: readonly T[], { page, pageSize }: Paging): T[] {
  return all.slice((page - 1) * pageSize, page * pageSize)
}
