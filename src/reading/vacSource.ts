import type { LiveFacts } from '../../policies/isLive'
import type { Findability } from '../findability/findability'
import type { Municipality, Notice, Vac, VacRecord } from '../payload-types'
import type { LinkedVac } from './linkedVac'

/** Everything the reader needs of one VAC, as it stands in the database, relations filled in. */
export interface VacSource {
  vac: Omit<Vac, 'relatedVacs' | keyof Findability | keyof LiveFacts> & LiveFacts & { relatedVacs?: (number | LinkedVac)[] | null }
  record: VacRecord | null
  findability: Findability
  /** Running notices about it, for doors that show an answer; search does without. */
  notices?: NoticeSource[]
}

/** A notice with of its VACs what a reference shows. */
export type NoticeSource = Omit<Notice, 'vacs'> & { vacs?: (number | LinkedVac)[] | null }

/** What is the same for all VACs of an installation. */
export interface ReadingContext {
  /** URI and national titles per UPL name that is known here. */
  upl: Map<string, { uri: string | null; titles: string[] }>
  /** All municipalities served. */
  municipalities: Municipality[]
}
