import type { Municipality, Vac, VacRecord } from '../payload-types'

/** Everything the reader needs of one VAC, as it stands in the database, relations filled in. */
export interface VacSource {
  vac: Vac
  record: VacRecord | null
}

/** What is the same for all VACs of an installation. */
export interface ReadingContext {
  /** URI and national titles per UPL name that is known here. */
  upl: Map<string, { uri: string | null; titles: string[] }>
  /** All municipalities served. */
  municipalities: Municipality[]
}
