/** What the public finds, for our own pages and for the public API. */
export interface PublicHit {
  uuid: string
  slug: string
  question: string
  summary: string
  department: string
  upl: { name: string; uri: string | null }[]
  url: string
  questionParts: { text: string; isMatch: boolean }[]
}

export interface PublicHits {
  results: PublicHit[]
  total: number
  page: number
  pageSize: number
  source: 'search' | 'database'
}

export interface PublicSearch {
  query: string
  theme?: string | undefined
  municipality?: string | undefined
  page: number
  pageSize: number
}
