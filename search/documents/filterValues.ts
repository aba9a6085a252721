import type { TargetGroup } from '../../src/reading/vacView'

/** What results are narrowed to and counted by; empty or 0 where a document knows no such thing. */
export interface FilterValues {
  departmentId: number
  themeSlugs: readonly string[]
  targetGroup: TargetGroup
  municipalitySlugs: readonly string[]
  upl: readonly string[]
  /** yyyymmdd; 0: never. */
  lastCheckedNumber: number
}

/** The values of a document of any index. */
export function filterValuesOf(document: Partial<Omit<FilterValues, 'departmentId'>> & { departmentId?: number | null }): FilterValues {
  const { departmentId, themeSlugs = [], targetGroup = 'both', municipalitySlugs = [], upl = [], lastCheckedNumber = 0 } = document
  return { departmentId: departmentId ?? 0, themeSlugs, targetGroup, municipalitySlugs, upl, lastCheckedNumber }
}
