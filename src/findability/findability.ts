/** What a VAC is found by besides its text: everyday words, and names of the national list of products. */
export interface Findability {
  searchTerms: string[]
  upl: string[]
}

export type FoundBy = keyof Findability

/** One of the two lists as somebody saw it, and as they want it. */
export interface ListChange {
  from: string[]
  to: string[]
}

export const noFindability: Findability = { searchTerms: [], upl: [] }
