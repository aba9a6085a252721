import type { Word } from '../dutch/analyseWord'
import { matchStrength } from './matchStrength'
import type { Strengths } from './strengths'
import type { Term } from './parseQuery'

/** How surely a word of a document answers a term: by itself, by a correction of its spelling, or by a synonym of one word. */
export function termStrength(term: Term, found: Word, strengths: Strengths): number {
  let best = matchStrength(term, found, strengths)
  for (const word of term.corrections) {
    if (best < strengths.typo) best = Math.max(best, strengths.typo * matchStrength(written(word), found, strengths))
  }
  for (const { words, isTwoWay } of term.synonyms) {
    const [word] = words
    const weight = isTwoWay ? strengths.synonym : strengths.related
    if (word === undefined || words.length > 1 || best >= weight) continue
    best = Math.max(best, weight * matchStrength(written(word), found, strengths))
  }
  return best
}

function written(word: Word) {
  return { word, isPrefix: false, edits: 0 }
}
