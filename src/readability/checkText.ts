import { applyRules } from './rules/applyRules'
import { leavesAlone } from './rules/leavesAlone'
import { summarise } from './score/summarise'
import { analyse } from './text/analyse'
import type { ReadabilityInput, ReadabilityOptions, ReadabilityReport } from './types'

/**
 * Checks a Dutch text against the rules of plain language.
 * Deterministic, linear in the length of the text, and throws for no input.
 * @param input plain text, or the blocks of a document; offsets in the report are those of the input
 */
export function checkText(input: ReadabilityInput, options: ReadabilityOptions = {}): ReadabilityReport {
  const text = analyse(input, options.kind ?? 'answer')
  const findings = applyRules({ text, isLeftAlone: leavesAlone(options.allowedWords ?? []) })
  return summarise(text, findings)
}
