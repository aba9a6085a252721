import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { scoreWords } from '../../messages/scoreWords'

export type ExplainedResult = ExplainResponse['results'][number]

export interface ScoreRow {
  field: string
  foundAs: string
  /** 0 to 100, whole. */
  percent: number
}

export interface ScorePart {
  word: string
  heading: string
  rows: ScoreRow[]
}

export interface ExplainedScore {
  parts: ScorePart[]
  phrase: { heading: string; sentence: string }
}

/** Why a result has its score: per word of the query what share it gave and where it was found, and what the words together gave. */
export function explainScore(
  { terms, score, phrase, phraseContribution }: ExplainedResult,
  asked: readonly { word: string }[],
  language: Language,
): ExplainedScore {
  const words = scoreWords[language]
  return {
    parts: terms.map(({ contribution, found }, at) => {
      const word = asked[at]?.word ?? ''
      return {
        word,
        heading: found.length === 0 ? words.termMissing(word) : words.termShare(word, percentOf(contribution, score)),
        rows: found.map(({ field, word: foundWord, way, via, strength }) => ({
          field: words.fields[field],
          foundAs: `${foundWord} (${via === null ? words.ways[way] : words.wayVia(words.ways[way], via)})`,
          percent: percentOf(strength, 1),
        })),
      }
    }),
    phrase: {
      heading: words.phraseShare(percentOf(phraseContribution, score)),
      sentence: phrase === 0 ? words.phraseNone : words.phraseFit(percentOf(phrase, 1)),
    },
  }
}

/** The words of a query that a result does not hold in any way. */
export function missingWords({ terms }: ExplainedResult, asked: readonly { word: string }[]): string[] {
  return asked.filter((_, at) => (terms[at]?.found.length ?? 0) === 0).map(({ word }) => word)
}

/** A part of a whole as a whole percentage from 0 to 100; what is something is never shown as nothing. */
export function percentOf(part: number, whole: number): number {
  if (part <= 0 || whole <= 0) return 0
  return Math.min(Math.max(Math.round((100 * part) / whole), 1), 100)
}
