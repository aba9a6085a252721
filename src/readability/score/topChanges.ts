import { WORD_RULES } from '../rules/applyRules'
import { RULES } from '../rules/registry'
import type { Finding, TopChange } from '../types'
import type { Measures } from './measure'
import { pointsOf, scoreOf } from './score'

const MAX_CHANGES = 3
const NAMES: ReadonlyMap<string, string> = new Map(RULES.map((rule) => [rule.code, rule.name.toLowerCase()]))

/** The three rules whose repair would raise the score most, with the points each would give. */
export function topChanges(measures: Measures, findings: readonly Finding[]): TopChange[] {
  const now = scoreOf(measures, pointsOf(findings))
  const byRule = Map.groupBy(findings, (finding) => finding.rule)
  const changes: TopChange[] = []
  for (const [rule, own] of byRule) {
    const [first] = own
    if (!first) continue
    const after = scoreOf(repair(measures, rule, own.length), pointsOf(findings) - pointsOf(own))
    const gain = Math.round((after - now) * 10) / 10
    changes.push({ rule, count: own.length, gain, message: messageFor(rule, own.length), start: first.start, end: first.end })
  }
  return changes.sort((a, b) => b.gain - a.gain || a.start - b.start).slice(0, MAX_CHANGES)
}

/** The counts of the text when the findings of this rule are dealt with. */
function repair(measures: Measures, rule: string, count: number): Measures {
  if (rule === 'long-sentence') return { ...measures, sentences: measures.sentences + count, joints: Math.max(0, measures.joints - count) }
  if (rule === 'passive') return { ...measures, passiveLoad: Math.max(0, measures.passiveLoad - count) }
  if (WORD_RULES.includes(rule)) return { ...measures, hardWords: Math.max(0, measures.hardWords - count) }
  if (rule === 'noun-style') return { ...measures, nominalisations: Math.max(0, measures.nominalisations - 2 * count) }
  if (rule === 'many-clauses') return { ...measures, joints: Math.max(0, measures.joints - 2 * count) }
  return measures
}

function messageFor(rule: string, count: number): string {
  const name = NAMES.get(rule) ?? rule
  return `Pak dit aan: ${name} (${count} keer).`
}
