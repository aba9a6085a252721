import type { Strengths } from './matchStrength'

/** The numbers of the ranking formula (see `rank`); chosen by tests/bench/searchQuality.ts. */
export interface RankingModel {
  strengths: Strengths
  /** How much a match in each field counts. */
  title: number
  terms: number
  vocabulary: number
  body: number
  /** How fast more of the same evidence stops helping, and how much a long text is held against it. */
  saturation: number
  bodySaturation: number
  bodyLengthPenalty: number
  /** What a phrase that says just what is asked adds. */
  phrase: number
  /** How much the words of a phrase that were not asked for are held against it (0: not). */
  phrasePrecision: number
  vocabularyPhrase: number
}

export const rankingModel: RankingModel = {
  strengths: {
    stem: 0.95,
    prefix: 0.8,
    wholePrefix: 0.65,
    lastPart: 0.7,
    otherPart: 0.5,
    askedPart: 0.5,
    askedOtherPart: 0.4,
    synonym: 0.8,
    related: 0.6,
    typo: 0.7,
  },
  title: 3,
  terms: 3,
  vocabulary: 1.5,
  body: 1.2,
  saturation: 2,
  bodySaturation: 1,
  bodyLengthPenalty: 0.5,
  phrase: 2,
  phrasePrecision: 0.6,
  vocabularyPhrase: 0.9,
}
