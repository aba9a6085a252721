import { z } from 'zod'
import { pageNumber, pageSize, searchText, slug } from '../parameters'

/** Query of `GET /v1/vacs`. */
export const publicVacsQuery = z.object({
  q: searchText,
  theme: slug.optional(),
  municipality: slug.optional(),
  page: pageNumber,
  pageSize,
})

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
