import type { Word } from './dutch/analyseWord'
import { isWithinEdits } from './dutch/isWithinEdits'
import type { Term } from './parseQuery'

/** How surely a word of a document is what a term asks for: 1 the same word, 0 another one. */
export function matchStrength({ word: asked, isPrefix }: Term, found: Word): number {
  if (found.folded === asked.folded) return 1
  if (found.stem === asked.stem) return 0.95
  if (isPrefix && found.folded.startsWith(asked.folded)) return 0.8
  if (found.parts.includes(asked.stem)) return 0.6
  if (asked.parts.includes(found.stem)) return 0.5
  const allowedEdits = asked.folded.length >= 8 ? 2 : asked.folded.length >= 4 ? 1 : 0
  if (allowedEdits > 0 && !/\d/.test(asked.folded) && isWithinEdits(asked.folded, found.folded, allowedEdits)) return 0.5
  return 0
}
