import type { TargetGroup } from '../../src/reading/vacView'

/** What VACs are narrowed to. */
export interface VacFilters {
  departmentId?: number | undefined
  themeSlug?: string | undefined
  /** `resident` and `business` also find what is for both. */
  targetGroup?: TargetGroup | undefined
  /** Also finds what holds for all municipalities. */
  municipalitySlug?: string | undefined
  /** A UPL product name. */
  upl?: string | undefined
  /** yyyy-mm-dd; agents only: last checked before that day, or never. */
  checkedBefore?: string | undefined
}
