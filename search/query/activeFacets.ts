import type { Facets } from './facets'
import type { VacFilters } from './vacFilters'

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
