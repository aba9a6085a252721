import type { Finding } from '../types'
import { RULES } from './registry'
import type { RuleContext } from './Rule'

/** Rules about single words, strongest first: one word gets one remark. */
export const WORD_RULES: readonly string[] = ['abbreviation', 'officialese', 'foreign-word', 'long-compound', 'learned-word']

/** Runs every rule and orders the findings by place; of several word remarks on one place the first in rank stays. */
export function applyRules(context: RuleContext): Finding[] {
  const findings = RULES.flatMap((rule) =>
    rule.check(context).map((report): Finding => ({ rule: rule.code, phenomena: rule.phenomena, ...report, advice: report.advice ?? [] })),
  )
  const best = new Map<number, number>()
  for (const finding of findings) {
    const rank = WORD_RULES.indexOf(finding.rule)
    if (rank >= 0) best.set(finding.end, Math.min(rank, best.get(finding.end) ?? rank))
  }
  return findings
    .filter((finding) => !WORD_RULES.includes(finding.rule) || best.get(finding.end) === WORD_RULES.indexOf(finding.rule))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
