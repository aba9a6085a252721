import { checkedBefore } from '../documents/checkedBefore'
import { facetsOf, type Facets, type ValueFacet } from './facets'
import type { FilterValues } from '../documents/filterValues'

const valuesOf: Record<ValueFacet, (values: FilterValues) => readonly string[]> = {
  departments: ({ departmentId }) => [String(departmentId)],
  themes: ({ themeSlugs }) => themeSlugs,
  targetGroups: ({ targetGroup }) => [targetGroup],
  municipalities: ({ municipalitySlugs }) => municipalitySlugs,
  upl: ({ upl }) => upl,
}

/** Counts over results; `valuesFor` gives those that a facet is counted over. */
export function countFacets(valuesFor: (facet: keyof Facets) => readonly FilterValues[], days: readonly string[] = []): Facets {
  const toBeChecked = days.length === 0 ? [] : valuesFor('checkedBefore')
  return facetsOf(
    (facet) => {
      const counts = new Map<string, number>()
      for (const each of valuesFor(facet)) {
        for (const value of valuesOf[facet](each)) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      return counts
    },
    days.map((day) => ({ value: day, count: toBeChecked.filter(checkedBefore(day)).length })),
  )
}
