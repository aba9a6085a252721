import { analyseWord, type Word } from '../dutch/analyseWord'
import { tokenize } from '../dutch/tokenize'
import { matchStrength } from './matchStrength'
import type { ParsedQuery, Term } from './parseQuery'
import { strengths } from './strengths'
import { termStrength } from './termStrength'
import type { TextPart } from './textPart'

/** Cuts a text where words that match the query begin and end, also by stem, compound part, typing error or synonym. */
export function markMatches(text: string, { terms }: Pick<ParsedQuery, 'terms'>): TextPart[] {
  const tokens = tokenize(text).map((token) => ({ ...token, word: analyseWord(token.folded) }))
  const inSynonyms = terms.flatMap((term) =>
    multiWordSynonymsIn(
      term,
      tokens.map(({ word }) => word),
    ),
  )
  const isMatch = (word: Word) =>
    inSynonyms.some((asked) => strengthOf(asked, word) > 0) || terms.some((term) => termStrength(term, word, strengths) > 0)
  const parts: TextPart[] = []
  let at = 0
  for (const { word, start, end } of tokens) {
    if (!isMatch(word)) continue
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false })
    parts.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false })
  return parts
}

/** The words of those synonyms of several words that are all there. */
function multiWordSynonymsIn({ synonyms }: Term, words: readonly Word[]): Word[] {
  return synonyms
    .filter((synonym) => synonym.words.length > 1 && synonym.words.every((asked) => words.some((word) => strengthOf(asked, word) > 0)))
    .flatMap((synonym) => synonym.words)
}

function strengthOf(word: Word, found: Word): number {
  return matchStrength({ word, isPrefix: false, edits: 0 }, found, strengths)
}

/** The distinct matching words, as written. */
export function matchedWords(parts: readonly TextPart[]): string[] {
  return [...new Set(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text))]
}
