import { checkText, countSyllables } from '../../../src/readability'
import type { LexicalItem } from './dataSets'

/** Complex words found, and those with one of the people's substitutes among our suggestions or advice. */
export function judgeLexical(items: LexicalItem[]): { all: number; found: number; substituted: number; missed: string[] } {
  const missed: string[] = []
  let substituted = 0
  for (const { sentence, word, substitutes } of items) {
    const wanted = new Set(substitutes.map((substitute) => substitute.toLowerCase()))
    const start = sentence.toLowerCase().indexOf(word.toLowerCase())
    const hits = checkText(sentence).findings.filter(
      (finding) => finding.phenomena.includes('word_frequency') && finding.start <= start && finding.end >= start + word.length,
    )
    if (hits.length === 0) missed.push(word)
    if (hits.some((finding) => [...finding.suggestions, ...finding.advice].some((suggestion) => wanted.has(suggestion.toLowerCase()))))
      substituted += 1
  }
  return { all: items.length, found: items.length - missed.length, substituted, missed }
}

/** Of the findings on single words in these texts: those with a button, and those with advice only. */
export function countButtons(texts: string[]): { buttons: number; advice: number } {
  const findings = texts.flatMap((text) => checkText(text).findings).filter(({ rule }) => rule === 'officialese' || rule === 'foreign-word')
  const buttons = findings.filter(({ suggestions }) => suggestions.length > 0).length
  return { buttons, advice: findings.length - buttons }
}

/** Words whose syllables we count otherwise. */
export function wrongSyllables(words: Array<[word: string, count: number]>): string[] {
  return words.filter(([word, count]) => countSyllables(word) !== count).map(([word]) => word)
}
