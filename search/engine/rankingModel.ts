import { strengths, type Strengths } from '../query/strengths'

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
  strengths,
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
