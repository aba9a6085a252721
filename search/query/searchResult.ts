import type { TargetGroup } from '../../src/reading/vacView'
import type { Facets } from './facets'
import type { TextPart } from './textPart'
import type { Understood } from './understood'

export interface VacHit {
  uuid: string
  slug: string
  question: string
  summary: string
  department: { id: number; name: string }
  themes: { slug: string; name: string }[]
  targetGroup: TargetGroup
  upl: string[]
  /** Empty: holds everywhere. */
  municipalitySlugs: string[]
  /** Only comparable within one result; 0 without a query. */
  score: number
  /** Words of question and summary that matched, as they are written there, also by stem or compound part. */
  matchedWords: string[]
  /** The question, cut where a match begins and ends. */
  questionParts: TextPart[]
  summaryParts: TextPart[]
}

export interface SearchResult<Hit = VacHit> {
  /** Number of documents that match; of a very common word only the best few hundred are ranked and counted. */
  total: number
  page: number
  pageSize: number
  hits: Hit[]
  facets: Facets | null
  understood: Understood
}
