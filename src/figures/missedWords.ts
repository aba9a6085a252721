import { analyseWord, type Word } from '../../search/dutch/analyseWord'
import { splitCompound } from '../../search/dutch/splitCompound'
import { tokenize } from '../../search/dutch/tokenize'
import { parseQuery, type Term } from '../../search/query/parseQuery'
import { rankingModel } from '../../search/engine/rankingModel'
import type { SynonymSet } from '../../search/dutch/synonyms'
import { termStrength } from '../../search/query/termStrength'

/**
 * The words of a search that texts do not carry, as they were typed and in their order. A text carries a word that
 * search would find in it: the word itself, its stem, a part of a longer word, a typing error, a synonym. A compound
 * that is asked for is carried when all its parts are.
 */
export function missedWords(query: string, texts: readonly string[], synonyms: SynonymSet): string[] {
  const carried = [...new Set(texts.flatMap((text) => tokenize(text).map(({ folded }) => folded)))].map(analyseWord)
  // The space says that no word is still being typed.
  const missed = parseQuery(`${query} `, synonyms).terms.filter((term) => !isCarried(term, carried))
  const folded = new Set(missed.map(({ word }) => word.folded))
  return tokenize(query).flatMap((token) => (folded.delete(token.folded) ? [query.slice(token.start, token.end)] : []))
}

function isCarried(term: Term, carried: readonly Word[]): boolean {
  const whole = { ...term, word: { ...term.word, parts: [] } }
  if (isIn(whole, carried)) return true
  const parts = splitCompound(term.word.folded)
  if (parts.length > 0 && parts.every((part) => isIn(exactly(analyseWord(part)), carried))) return true
  return term.synonyms.some(({ words }) => words.length > 1 && words.every((word) => isIn(exactly(word), carried)))
}

function isIn(term: Term, carried: readonly Word[]): boolean {
  return carried.some((word) => termStrength(term, word, rankingModel.strengths) > 0)
}

function exactly(word: Word): Term {
  return { word, isPrefix: false, edits: 0, corrections: [], synonyms: [] }
}
