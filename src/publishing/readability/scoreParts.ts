import { checkText } from '../../readability/checkText'
import type { Severity, TopChange } from '../../readability/types'
import type { ReadablePart } from './vacParts'

/** How many of the best changes are named. */
const MAX_CHANGES = 3

/** How plain one text is. `score` runs from 0 (hard) to 100 (easy). */
interface PartScore<Name extends string = string> {
  part: Name
  score: number
  meets: boolean
  words: number
  mustCount: number
  hintCount: number
}

/** One of the changes that would help most; `gain` in points of the overall score, places in the text of its part. */
interface PartChange<Name extends string = string> extends TopChange {
  part: Name
}

/** How plain several texts are that readers see as one. */
export interface CombinedScore<Name extends string = string> {
  /** Mean of the parts by their words, 0 to 100, two decimals; 100 without any sentence. */
  score: number
  /** Whether every part meets our rules. */
  meets: boolean
  parts: PartScore<Name>[]
  /** At most three, best first. */
  topChanges: PartChange<Name>[]
}

/** Checks each part by the rules that fit it, and puts the outcomes together. */
export function scoreParts<Name extends string>(
  parts: readonly ReadablePart<Name>[],
  { allowedWords }: { allowedWords: string[] },
): CombinedScore<Name> {
  const checked = parts.map(({ part, kind, input }) => ({ part, report: checkText(input, { kind, allowedWords }) }))
  const words = checked.reduce((sum, { report }) => sum + report.stats.words, 0)
  const shareOf = (own: number) => (words === 0 ? 0 : own / words)
  const score = words === 0 ? 100 : checked.reduce((sum, { report }) => sum + report.score * shareOf(report.stats.words), 0)
  return {
    score: Math.round(score * 100) / 100,
    meets: checked.every(({ report }) => report.meets),
    parts: checked.map(({ part, report }) => {
      const count = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length
      return {
        part,
        score: report.score,
        meets: report.meets,
        words: report.stats.words,
        mustCount: count('must'),
        hintCount: count('hint'),
      }
    }),
    topChanges: checked
      .flatMap(({ part, report }) =>
        report.topChanges.map((change) => ({
          ...change,
          part,
          gain: Math.round(change.gain * shareOf(report.stats.words) * 10) / 10,
          fails: !report.meets,
        })),
      )
      // What keeps the text from meeting the rules comes first: a long answer would drown out its question.
      .sort((a, b) => Number(b.fails) - Number(a.fails) || b.gain - a.gain)
      .slice(0, MAX_CHANGES)
      .map(({ fails: _fails, ...change }) => change),
  }
}
