import { checkText, type ReadabilityReport } from '../../../src/readability'
import type { PhenomenaItem } from './dataSets'

/** `connective` is left out: texts without a connective look the same as clean texts. */
const LEFT_OUT = 'connective'

/** Recall of one phenomenon. */
export interface Recall {
  phenomenon: string
  found: number
  all: number
  missed: string[]
}

/** Recall per phenomenon: a finding counts when its rule answers that phenomenon. */
export function recallPerPhenomenon(items: PhenomenaItem[]): Recall[] {
  const table = new Map<string, Recall>()
  for (const item of items.filter(isPositive)) {
    const answered = new Set<string>(checkText(item.text).findings.flatMap((finding) => finding.phenomena))
    for (const phenomenon of item.phenomena) {
      const row = table.get(phenomenon) ?? { phenomenon, found: 0, all: 0, missed: [] }
      row.all += 1
      if (answered.has(phenomenon)) row.found += 1
      else row.missed.push(`${item.set}/${item.id}`)
      table.set(phenomenon, row)
    }
  }
  return [...table.values()]
}

/** Findings on a group of clean texts. */
export interface CleanFigures {
  all: number
  withMust: number
  withAny: number
  meeting: number
}

/** Figures over clean texts; `guards` are texts with something that must stay untouched. */
export function judgeClean(items: PhenomenaItem[], guards: boolean): CleanFigures {
  const own = items.filter((item) => !item.should_suggest && item.must_not.length > 0 === guards).map((item) => checkText(item.text))
  return {
    all: own.length,
    withMust: own.filter((report) => report.findings.some((finding) => finding.severity === 'must')).length,
    withAny: own.filter((report) => report.findings.length > 0).length,
    meeting: own.filter((report) => report.meets).length,
  }
}

/** Texts with a phenomenon, and how many of them meet our rules all the same. */
export function judgePositive(items: PhenomenaItem[]): { all: number; meeting: number } {
  const own = items.filter(isPositive).map((item) => checkText(item.text))
  return { all: own.length, meeting: own.filter((report) => report.meets).length }
}

/** The guards that a finding violates. */
export function violations(items: PhenomenaItem[]): string[] {
  return items.flatMap((item) => {
    const report = checkText(item.text)
    return item.must_not.filter((guard) => isViolated(guard, item.text, report)).map((guard) => `${item.set}/${item.id}: ${guard}`)
  })
}

function isViolated(guard: string, text: string, report: ReadabilityReport): boolean {
  const touching = (pattern: RegExp): boolean => {
    const match = pattern.exec(text)
    if (!match) return false
    return report.findings.some(
      (finding) => finding.suggestions.length > 0 && finding.start < match.index + match[0].length && finding.end > match.index,
    )
  }
  if (guard === 'alter URL') return touching(/\S*(?:https?:|www\.|@)\S*/)
  if (guard === 'suggest on non-prose') return report.findings.length > 0
  if (guard.startsWith("split '"))
    return report.findings.some((finding) =>
      ['long-sentence', 'many-clauses', 'stacked-sentence', 'split-construction'].includes(finding.rule),
    )
  return report.findings.some((finding) => finding.phenomena.some((phenomenon) => phenomenon === guard))
}

function isPositive(item: PhenomenaItem): boolean {
  return item.should_suggest && !item.phenomena.includes(LEFT_OUT)
}
