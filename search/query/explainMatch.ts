import type { Word } from '../dutch/analyseWord'
import { matchStrength } from './matchStrength'
import type { Strengths } from './strengths'
import type { Term } from './parseQuery'

/** In which way a word of a document answers a term, from sure to unsure. */
export type MatchWay = 'same' | 'form' | 'part' | 'beginning' | 'typo' | 'synonym' | 'correction'

export interface ExplainedMatch {
  way: MatchWay
  /** The synonym or correction through which it does; null when the term itself does. */
  via: string | null
}

/** Says why `termStrength` holds that a word of a document answers a term. Call it for words that do. */
export function explainMatch(term: Term, found: Word, strengths: Strengths): ExplainedMatch {
  let best: ExplainedMatch & { strength: number } = { way: wayOf(term, found), via: null, strength: matchStrength(term, found, strengths) }
  for (const word of term.corrections) {
    const strength = strengths.typo * matchStrength({ word, isPrefix: false, edits: 0 }, found, strengths)
    // "a corrected spelling" says more than "something like it"
    if (strength > 0 && strength >= best.strength) best = { way: 'correction', via: word.folded, strength }
  }
  for (const { words, isTwoWay, text } of term.synonyms) {
    const [word] = words
    if (word === undefined || words.length > 1) continue
    const strength =
      (isTwoWay ? strengths.synonym : strengths.related) * matchStrength({ word, isPrefix: false, edits: 0 }, found, strengths)
    if (strength > best.strength) best = { way: 'synonym', via: text, strength }
  }
  return { way: best.way, via: best.via }
}

function wayOf({ word: asked, isPrefix }: Term, found: Word): MatchWay {
  if (found.folded === asked.folded) return 'same'
  if (found.stem === asked.stem) return 'form'
  if (isPrefix && found.folded.startsWith(asked.folded)) return 'beginning'
  const isPart = found.parts.some(({ stem, folded }) => stem === asked.stem || (isPrefix && folded.startsWith(asked.folded)))
  return isPart || asked.parts.some(({ stem }) => stem === found.stem) ? 'part' : 'typo'
}
