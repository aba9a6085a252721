import type { Features, Shown } from './features'

/** A value that results can be narrowed to, with how many of them carry it. */
export interface FacetCount {
  value: string
  count: number
}

export interface Facets {
  departments: FacetCount[]
  themes: FacetCount[]
  targetGroups: FacetCount[]
  /** Only VACs that hold for a few municipalities; those that hold for all are not counted here. */
  municipalities: FacetCount[]
  upl: FacetCount[]
}

type Stored = Shown<'public'>

const valuesOf: Record<keyof Facets, (document: Stored) => readonly string[]> = {
  departments: ({ departmentId }) => [String(departmentId)],
  themes: ({ themeSlugs }) => themeSlugs,
  targetGroups: ({ targetGroup }) => [targetGroup],
  municipalities: ({ municipalitySlugs }) => municipalitySlugs,
  upl: ({ upl }) => upl,
}

/** Counts over ranked results. */
export function countFacets(results: readonly Features<'public'>[]): Facets {
  return toEachFacet((facet) => {
    const counts = new Map<string, number>()
    for (const { document } of results) {
      for (const value of valuesOf[facet](document)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  })
}

const attributes: Record<keyof Facets, string> = {
  departments: 'departmentId',
  themes: 'themeSlugs',
  targetGroups: 'targetGroup',
  municipalities: 'municipalitySlugs',
  upl: 'upl',
}

/** The attributes that Meilisearch counts for a list without a query. */
export const facetAttributes: readonly string[] = Object.values(attributes)

/** Counts as Meilisearch gives them. */
export function toFacets(distribution: Record<string, Record<string, number>>): Facets {
  return toEachFacet((facet) => new Map(Object.entries(distribution[attributes[facet]] ?? {})))
}

function toEachFacet(countsOf: (facet: keyof Facets) => ReadonlyMap<string, number>): Facets {
  const sorted = (facet: keyof Facets) =>
    [...countsOf(facet)].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'nl'))
  return {
    departments: sorted('departments'),
    themes: sorted('themes'),
    targetGroups: sorted('targetGroups'),
    municipalities: sorted('municipalities'),
    upl: sorted('upl'),
  }
}
