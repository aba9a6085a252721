import { analyseWord, type Word } from './dutch/analyseWord'
import { stopWords } from './dutch/stopWords'
import { tokenize } from './dutch/tokenize'

/** One thing looked for. */
export interface Term {
  word: Word
  /** The last word while it may still be being typed: words that begin with it match too. */
  isPrefix: boolean
  /** How often it stands in the query. */
  count: number
}

/** What a query becomes. */
export interface ParsedQuery {
  text: string
  terms: Term[]
  /** Words left out because they carry no meaning. */
  dropped: string[]
}

const longestQuery = 1_000
const mostTerms = 12

/** Reads a query as typed. Never throws: control characters count as spaces, what is too long is cut. */
export function parseQuery(raw: string): ParsedQuery {
  const text = raw.slice(0, longestQuery).replace(/\p{C}+/gu, ' ')
  const tokens = tokenize(text)
  const meaningful = tokens.filter(({ folded }) => !stopWords.has(folded))
  // a query of stop words only (or one half-typed word that looks like one) is searched as it stands
  const kept = meaningful.length > 0 ? meaningful : tokens.slice(-1)
  const last = tokens.at(-1)
  const endsInWord = last !== undefined && last.end === text.length
  const terms = new Map<string, Term>()
  for (const token of kept) {
    const word = analyseWord(token.folded)
    const known = terms.get(word.stem)
    const isPrefix = token === last && endsInWord
    if (known === undefined) terms.set(word.stem, { word, isPrefix, count: 1 })
    else known.count += 1
  }
  return {
    text: text.trim(),
    terms: [...terms.values()].slice(0, mostTerms),
    dropped: tokens.filter((token) => !kept.includes(token)).map(({ folded }) => folded),
  }
}
