import { checkedBefore } from './checkedBefore'
import type { Features, FilterValues } from './features'
import type { VacFilters } from './toFilter'

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
  /** Per day that was asked for (yyyy-mm-dd): what was last checked before it, or never. For agents. */
  checkedBefore: FacetCount[]
}

type ValueFacet = Exclude<keyof Facets, 'checkedBefore'>

const valuesOf: Record<ValueFacet, (values: FilterValues) => readonly string[]> = {
  departments: ({ departmentId }) => [String(departmentId)],
  themes: ({ themeSlugs }) => themeSlugs,
  targetGroups: ({ targetGroup }) => [targetGroup],
  municipalities: ({ municipalitySlugs }) => municipalitySlugs,
  upl: ({ upl }) => upl,
}

/** The filter that each facet narrows by. */
const filterOf: Record<keyof Facets, keyof VacFilters> = {
  departments: 'departmentId',
  themes: 'themeSlug',
  targetGroups: 'targetGroup',
  municipalities: 'municipalitySlug',
  upl: 'upl',
  checkedBefore: 'checkedBefore',
}

/** The facets by which a search is narrowed already. */
export function activeFacets(filters: VacFilters): (keyof Facets)[] {
  return (Object.keys(filterOf) as (keyof Facets)[]).filter((facet) => filters[filterOf[facet]] !== undefined)
}

/**
 * The filters without that of a facet: each facet is counted as if it had not been chosen from, so that
 * one sees what choosing another value would bring.
 */
export function filtersWithout(filters: VacFilters, facet: keyof Facets): VacFilters {
  return { ...filters, [filterOf[facet]]: undefined }
}

/** Counts over results; `resultsFor` gives those a facet is counted over. */
export function countFacets(resultsFor: (facet: keyof Facets) => readonly Features[], days: readonly string[] = []): Facets {
  const values = (facet: keyof Facets) => resultsFor(facet).map((features) => features.values)
  const toBeChecked = days.length === 0 ? [] : values('checkedBefore')
  return toEachFacet(
    (facet) => {
      const counts = new Map<string, number>()
      for (const each of values(facet)) {
        for (const value of valuesOf[facet](each)) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      return counts
    },
    days.map((day) => ({ value: day, count: toBeChecked.filter(checkedBefore(day)).length })),
  )
}

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
  return toEachFacet((facet) => new Map(Object.entries(distributionFor(facet)[attributes[facet]] ?? {})), checkedBefore)
}

// Made once: to make it anew for each comparison takes longer than counting.
const inDutch = new Intl.Collator('nl')

function toEachFacet(countsOf: (facet: ValueFacet) => ReadonlyMap<string, number>, checkedBefore: FacetCount[]): Facets {
  const sorted = (facet: ValueFacet) =>
    [...countsOf(facet)].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || inDutch.compare(a.value, b.value))
  return {
    departments: sorted('departments'),
    themes: sorted('themes'),
    targetGroups: sorted('targetGroups'),
    municipalities: sorted('municipalities'),
    upl: sorted('upl'),
    checkedBefore,
  }
}
