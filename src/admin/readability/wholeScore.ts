/** Scores are shown cut off, not rounded: 59.6 does not meet the rules and must not look as if it were 60. */
export function wholeScore(score: number): number {
  return Math.floor(score)
}
