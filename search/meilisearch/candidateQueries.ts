import type { ParsedQuery } from '../query/parseQuery'

/** What Meilisearch is asked for candidates. */
export interface CandidateQuery {
  q: string
  matchingStrategy: 'frequency' | 'last'
}

// Meilisearch passes over words after the tenth.
const mostWords = 10
// More words bring no more: of the last ones fewer and fewer may be missing.
const mostAdded = 6

/**
 * One query of the stems that were asked for, of which the most frequent may be missing; and one of what may stand for them, of
 * which the last may be missing: synonyms, what a corrected word was typed as, other corrections, and compound parts.
 */
export function candidateQueries({ terms }: ParsedQuery): CandidateQuery[] {
  const asked = terms
    .slice(-mostWords)
    .map(({ word, isPrefix, corrections: [correction] }) => correction?.stem ?? (isPrefix ? word.folded : word.stem))
  const first: CandidateQuery = { q: ended(asked, terms.at(-1)?.isPrefix === true), matchingStrategy: 'frequency' }
  const added = new Set([
    ...terms.flatMap(({ synonyms }) => synonyms.map(({ words }) => words.map(({ stem }) => stem).join(' '))),
    ...terms.filter(({ corrections }) => corrections.length > 0).map(({ word }) => word.stem),
    ...terms.flatMap(({ corrections }) => corrections.map(({ stem }) => stem)),
    ...terms.flatMap(({ word }) => word.parts.filter(({ isLast }) => isLast).map(({ stem }) => stem)),
  ])
  if (added.size === 0) return [first]
  return [first, { q: ended([...added].slice(0, mostAdded), false), matchingStrategy: 'last' }]
}

/** A space at the end says that the last word is whole. */
function ended(words: readonly string[], isPrefix: boolean): string {
  return words.join(' ') + (isPrefix ? '' : ' ')
}
