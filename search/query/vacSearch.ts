import type { Audience } from '../../src/reading/vacView'
import type { SynonymSet } from '../dutch/synonyms'
import type { VacFilters } from './vacFilters'

export interface VacSearch {
  audience: Audience
  /** As typed. '' lists everything, ordered by question. */
  query: string
  /** From 1; default 1. Out of range is brought within it. */
  page?: number
  /** 1 to 100; default 20. */
  pageSize?: number
  filters?: VacFilters
  /** What editors added to the built-in everyday words. */
  synonyms?: SynonymSet
  /** Whether to count per department, theme and so on, each without its own filter; default false. */
  facets?: boolean
  /** Days (yyyy-mm-dd) for which to count what was last checked before them; agents only. */
  checkedBeforeDays?: readonly string[]
}
