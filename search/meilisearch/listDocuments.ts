import type { Audience } from '../../src/reading/vacView'
import { orUnanswered } from './client'
import { activeFacets, filtersWithout } from '../query/activeFacets'
import { facetAttributes, toFacets, type Distribution } from './facetDistribution'
import type { Facets } from '../query/facets'
import { type IndexServer, indexUid } from './indexServer'
import { retrievedFields, type Shown } from '../documents/retrievedFields'
import { toFilter } from './toFilter'
import type { VacFilters } from '../query/vacFilters'

export interface ListingQuery {
  audience: Audience
  filters: VacFilters
  page: number
  pageSize: number
  facets: boolean
  /** Days (yyyy-mm-dd) for which to count what was last checked before them. */
  days: readonly string[]
}

export interface Listed {
  documents: Shown<'public'>[]
  total: number
  facets: Facets | null
}

/** One page of all documents that pass the filters, by question. Meilisearch sorts and counts. */
export async function listDocuments(
  server: IndexServer,
  { audience, filters, page, pageSize, facets, days }: ListingQuery,
): Promise<Listed> {
  const list = { indexUid: indexUid(server, audience), q: '' }
  const narrowed = facets ? activeFacets(filters) : []
  const listing = {
    ...list,
    filter: toFilter(filters),
    sort: ['sortKey:asc'],
    limit: pageSize,
    offset: (page - 1) * pageSize,
    attributesToRetrieve: retrievedFields[audience].filter((field) => field !== 'body'),
    ...(facets ? { facets: [...facetAttributes] } : {}),
  }
  const counting = [
    ...narrowed.map((facet) => ({ ...list, filter: toFilter(filtersWithout(filters, facet)), limit: 0, facets: [...facetAttributes] })),
    ...(facets ? days : []).map((checkedBefore) => ({ ...list, filter: toFilter({ ...filters, checkedBefore }), limit: 0 })),
  ]
  const { results } = await orUnanswered(() =>
    server.queries.multiSearch<{ queries: { indexUid: string }[] }, Shown<'public'>>({ queries: [listing, ...counting] }),
  )
  // without a query the estimate is exact
  const totals = results.map(({ estimatedTotalHits }) => estimatedTotalHits ?? 0)
  const distributions = new Map<keyof Facets, Distribution>(narrowed.map((facet, at) => [facet, results[at + 1]?.facetDistribution ?? {}]))
  const ofAll = results[0]?.facetDistribution ?? {}
  const checkedBefore = days.map((value, at) => ({ value, count: totals[at + 1 + narrowed.length] ?? 0 }))
  return {
    documents: results[0]?.hits ?? [],
    total: totals[0] ?? 0,
    facets: facets ? toFacets((facet) => distributions.get(facet) ?? ofAll, checkedBefore) : null,
  }
}
