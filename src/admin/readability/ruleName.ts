import { RULES } from '../../readability/rules/registry'

const names: ReadonlyMap<string, string> = new Map(RULES.map(({ code, name }) => [code, name]))

/** The Dutch name of a rule for writers; the code itself for a rule that is not known (any more). */
export function ruleName(code: string): string {
  return names.get(code) ?? code
}
