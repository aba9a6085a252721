import type { Finding } from '../types'
import type { Measures } from './measure'

/**
 * Weights of what makes a text hard. Fitted on pairs of municipal sentences and an expert's plainer
 * version (logistic regression on differences, checked by leaving out a document at a time) and rounded;
 * see docs/decisions/0003-readability-score.md. Seven parameters for several hundred pairs.
 */
const WEIGHTS = {
  /** Per doubling (natural log) of syllables per sentence. */
  sentenceSize: 1,
  /** Share of sentences with a passive; a possible state counts half. */
  passive: 2,
  /** Share of words that are officialese, foreign, learned or abbreviated. */
  hardWords: 20,
  /** Share of sentences that speak to or for somebody: u, wij. */
  personal: -1.5,
  /** Nouns that hide a verb, per sentence. */
  nouns: 0.8,
  /** Commas and subordinate clauses per sentence. */
  joints: 0.6,
  /** Points of findings per sentence: a hint counts 1, a must 2. */
  points: 0.6,
} as const

/** Difficulty at which the score is 50. */
const MIDDLE = 5.5
/** How fast the score falls around the middle; only stretches the scale, no order depends on it. */
const SLOPE = 0.6

/** Score from which a text meets our rules; calibrated, see docs/decisions/0003-readability-score.md. */
const MEETS_FROM = 60
/** A text may hold one `must` per this many words and still meet our rules. */
const WORDS_PER_MUST = 100

/** Points of the findings: a hint counts 1, a must 2. */
export function pointsOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + (finding.severity === 'must' ? 2 : 1), 0)
}

/** The score, 0 (hard) to 100 (easy), with two decimals. A text without a sentence scores 100. */
export function scoreOf(measures: Measures, points: number): number {
  if (measures.sentences === 0) return 100
  const perSentence = (count: number): number => count / measures.sentences
  const difficulty =
    WEIGHTS.sentenceSize * Math.log(Math.max(1, perSentence(measures.syllables))) +
    WEIGHTS.passive * perSentence(measures.passiveLoad) +
    WEIGHTS.hardWords * (measures.hardWords / measures.words) +
    WEIGHTS.personal * perSentence(measures.personalSentences) +
    WEIGHTS.nouns * perSentence(measures.nominalisations) +
    WEIGHTS.joints * perSentence(measures.joints) +
    WEIGHTS.points * perSentence(points)
  return Math.round(10_000 / (1 + Math.exp(SLOPE * (difficulty - MIDDLE)))) / 100
}

/** Whether a text meets our rules: easy enough on the whole, and hardly anything that must change. */
export function meetsRules(score: number, words: number, findings: readonly Finding[]): boolean {
  const musts = findings.filter((finding) => finding.severity === 'must').length
  return score >= MEETS_FROM && musts <= Math.floor(words / WORDS_PER_MUST)
}
