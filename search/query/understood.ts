import type { ParsedQuery } from './parseQuery'

/** What a query became, as plain data. */
export interface Understood {
  /** The words that were looked for, folded. */
  terms: {
    word: string
    stem: string
    parts: string[]
    isPrefix: boolean
    /** What it may have been meant to be. */
    corrections: string[]
    /** What was looked for beside it. */
    synonyms: string[]
  }[]
  /** Words left out because they carry no meaning. */
  dropped: string[]
}

/** What a query became, as plain data. */
export function toUnderstood(query: ParsedQuery): Understood {
  return {
    terms: query.terms.map(({ word, isPrefix, corrections, synonyms }) => ({
      word: word.folded,
      stem: word.stem,
      parts: word.parts.map(({ folded }) => folded),
      isPrefix,
      corrections: corrections.map(({ folded }) => folded),
      synonyms: synonyms.map(({ text }) => text),
    })),
    dropped: query.dropped,
  }
}
