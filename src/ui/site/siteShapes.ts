/** The shapes that the website's components show. The API's shapes fit them. */

export interface TextPart {
  text: string
  isMatch: boolean
}

export interface Hit {
  slug: string
  summary: string
  department: string
  questionParts: TextPart[]
}

export interface ThemeLink {
  slug: string
  name: string
  description?: string | null
  /** Live questions under it; null when that is not known now. */
  count: number | null
}

export interface Notice {
  id: number | string
  title: string
  text: string
  /** ISO 8601 timestamp. */
  endsAt: string
  vacs: { slug: string; question: string }[]
}

export interface Municipality {
  slug: string
  name: string
  phone?: string | null
  email?: string | null
  website?: string | null
  complaintsUrl?: string | null
  openingHours?: string | null
  address?: string | null
}

/** What every page knows: whose site it is and which municipality the reader chose. */
export interface Site {
  siteName: string
  municipalities: Municipality[]
  /** The chosen one; also the only one, when one is served. */
  municipality: Municipality | null
  /** Slug to carry in links; null when nothing was chosen or there is nothing to choose. */
  gemeente: string | null
}
