import type { Word } from '../dutch/analyseWord'
import { isWithinEdits } from '../dutch/isWithinEdits'
import { hasMoreBits } from '../dutch/hasMoreBits'
import type { Term } from './parseQuery'
import type { Strengths } from './strengths'

/** How surely a word of a document is what a term asks for: 1 the same word, 0 another one. */
export function matchStrength(term: Pick<Term, 'word' | 'isPrefix' | 'edits'>, found: Word, strengths: Strengths): number {
  const { word: asked, isPrefix, edits } = term
  if (found.folded === asked.folded) return 1
  if (found.stem === asked.stem) return strengths.stem
  let best = isPrefix && found.folded.startsWith(asked.folded) ? (isWhole(term) ? strengths.wholePrefix : strengths.prefix) : 0
  for (const { stem, folded, isLast } of found.parts) {
    const strength = isLast ? strengths.lastPart : strengths.otherPart
    if (stem === asked.stem) best = Math.max(best, strength)
    else if (isPrefix && asked.folded.length > 2 && folded.startsWith(asked.folded)) best = Math.max(best, strength * strengths.prefix)
  }
  for (const { stem, isLast } of asked.parts) {
    if (stem === found.stem) best = Math.max(best, isLast ? strengths.askedPart : strengths.askedOtherPart)
  }
  if (best > 0) return best
  return edits > 0 && isTypo(asked, found, term) ? strengths.typo : 0
}

// Short words are too often the beginning of another one.
function isWhole({ word, edits }: Pick<Term, 'word' | 'edits'>): boolean {
  return edits === 0 && word.folded.length >= 4
}

/** Whether a word may be what was meant by a misspelled one; of half a word, whether it may begin so. */
export function isTypo(asked: Word, found: Word, { edits, isPrefix }: Pick<Term, 'edits' | 'isPrefix'>): boolean {
  const longer = found.folded.length - asked.folded.length
  if (longer < -edits || hasMoreBits(asked.letters & ~found.letters, edits)) return false
  if (longer <= edits && !hasMoreBits(found.letters & ~asked.letters, edits) && isWithinEdits(asked.folded, found.folded, edits))
    return true
  // nobody misses the first letter of a word that is still being typed
  return (
    isPrefix &&
    longer > 0 &&
    found.folded[0] === asked.folded[0] &&
    isWithinEdits(asked.folded, found.folded.slice(0, asked.folded.length), edits)
  )
}
