import readabilityScores from 'readability-scores'
import type { Sentence } from '../text/Token'

/** ARI and Coleman-Liau as the package `readability-scores` gives them. */
export interface ComparableScores {
  ari: number
  colemanLiau: number
}

/**
 * Runs `readability-scores` over clean sentences: one a line, without the marks that its English
 * splitter would cut at. Slower than the whole engine, so it is not part of a check while typing.
 * @returns null when there is no word
 */
export function comparableScores(sentences: Sentence[]): ComparableScores | null {
  const clean = sentences
    .map(
      (sentence) =>
        `${sentence.words
          .map((word) => word.text.replace(/[.!?]/g, ''))
          .filter(Boolean)
          .join(' ')}.`,
    )
    .filter((line) => line.length > 1)
  if (clean.length === 0) return null
  const scores = readabilityScores(clean.join('\n\n'), {
    skipDaleChall: true,
    skipFleschKincaid: true,
    skipSMOG: true,
    skipGunningFog: true,
  })
  return { ari: scores.ari ?? 0, colemanLiau: scores.colemanLiau ?? 0 }
}
