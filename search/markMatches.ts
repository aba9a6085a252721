import { analyseWord } from './dutch/analyseWord'
import { tokenize } from './dutch/tokenize'
import { termStrength } from './termStrength'
import type { ParsedQuery } from './parseQuery'
import { rankingModel } from './rankingModel'

/** A piece of a text; joined in order the pieces are the text. */
export interface TextPart {
  text: string
  isMatch: boolean
}

/** Cuts a text where words that match the query begin and end, also by stem, compound part or with a typing error. */
export function markMatches(text: string, { terms }: Pick<ParsedQuery, 'terms'>): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const { folded, start, end } of tokenize(text)) {
    const word = analyseWord(folded)
    if (!terms.some((term) => termStrength(term, word, rankingModel.strengths) > 0)) continue
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false })
    parts.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false })
  return parts
}

/** The distinct matching words, as written. */
export function matchedWords(parts: readonly TextPart[]): string[] {
  return [...new Set(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text))]
}
