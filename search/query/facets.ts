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

/** The facets that are values of documents. */
export type ValueFacet = Exclude<keyof Facets, 'checkedBefore'>

// Made once: to make it anew for each comparison takes longer than counting.
const inDutch = new Intl.Collator('nl')

/** Facets with the most frequent value first, from how often each value occurs. */
export function facetsOf(countsOf: (facet: ValueFacet) => ReadonlyMap<string, number>, checkedBefore: FacetCount[]): Facets {
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
