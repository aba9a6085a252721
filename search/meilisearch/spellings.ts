import type { ParsedQuery, Term } from '../query/parseQuery'

/** One query to Meilisearch. */
export interface Spelling {
  q: string
  /** Index of the term it is for, or null for a query of several terms. */
  term: number | null
  /** Whether the number of documents it finds says how rare the term is. */
  isCounted: boolean
}

// Together they bound what one search costs.
const mostSynonymsPerTerm = 6
const mostSpellings = 24

/**
 * The queries that find candidates: per term its stem, what it may be half of, its compound's last part,
 * its corrections and synonyms, and one for all terms at once, for words so common that a
 * list of the best for each would miss the documents that have them all.
 */
export function spellings({ terms }: ParsedQuery): Spelling[] {
  const perTerm = terms.map((term, at) => spellingsOf(term).map((spelling) => ({ ...spelling, term: at })))
  const together = terms.length > 1 ? [{ q: exactly(terms.map(({ word }) => word.stem)), term: null, isCounted: false }] : []
  // what the terms say themselves goes before what we add to it
  const rounds = Math.max(0, ...perTerm.map(({ length }) => length))
  const inTurns = Array.from({ length: rounds }, (_, round) => perTerm.flatMap((each) => each[round] ?? [])).flat()
  return [...together, ...inTurns].slice(0, mostSpellings)
}

function spellingsOf({ word, isPrefix, edits, corrections, synonyms }: Term): Omit<Spelling, 'term'>[] {
  const found: Omit<Spelling, 'term'>[] = []
  const add = (q: string, isCounted = true) => {
    if (!found.some((each) => each.q === q)) found.push({ q, isCounted })
  }
  if (isPrefix) add(word.folded)
  // a space at the end switches prefix matching off; quotes switch typing errors off too
  if (edits > 0) add(`${word.stem} `)
  else if (!isPrefix || word.stem !== word.folded) add(exactly([word.stem]))
  for (const synonym of synonyms.slice(0, mostSynonymsPerTerm)) add(exactly(synonym.words.map(({ stem }) => stem)))
  for (const correction of corrections) add(exactly([correction.stem]))
  for (const part of word.parts) if (part.isLast) add(exactly([part.stem]), false)
  return found
}

function exactly(stems: readonly string[]): string {
  return stems.map((stem) => `"${stem}"`).join(' ')
}
