import { facetsOf, type FacetCount, type Facets, type ValueFacet } from '../query/facets'

const attributes: Record<ValueFacet, string> = {
  departments: 'departmentId',
  themes: 'themeSlugs',
  targetGroups: 'targetGroup',
  municipalities: 'municipalitySlugs',
  upl: 'upl',
}

/** The attributes that Meilisearch counts for a list without a query. */
export const facetAttributes: readonly string[] = Object.values(attributes)

export type Distribution = Record<string, Record<string, number>>

/** Counts as Meilisearch gives them; `distributionFor` gives those of the search a facet is counted over. */
export function toFacets(distributionFor: (facet: keyof Facets) => Distribution, checkedBefore: FacetCount[]): Facets {
  return facetsOf((facet) => new Map(Object.entries(distributionFor(facet)[attributes[facet]] ?? {})), checkedBefore)
}
