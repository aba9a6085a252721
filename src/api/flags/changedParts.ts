import type { RichDocument } from '../../content/document'
import { toPlainText } from '../../content/toPlainText'
import type { Vac } from '../../payload-types'

type PartReader = (vac: Vac) => string

const rich = (value: unknown): string => (value ? toPlainText(value as RichDocument) : '')

/** The parts of a VAC that a reporter may look at, as plain text. */
const parts: Record<string, PartReader> = {
  question: (vac) => vac.question,
  shortAnswer: (vac) => vac.shortAnswer ?? '',
  answer: (vac) => rich(vac.answer),
  cost: (vac) => rich(vac.cost),
  duration: (vac) => rich(vac.duration),
  bring: (vac) => rich(vac.bring),
  apply: (vac) =>
    [rich(vac.apply?.text), ...(vac.apply?.links ?? []).map(({ label, url }) => `${label} (${url})`)].filter(Boolean).join('\n'),
  questionsToAsk: (vac) => (vac.questionsToAsk ?? []).join('\n'),
  internalNote: (vac) => vac.internalNote ?? '',
  notByPhone: (vac) => (vac.notByPhone ? (vac.notByPhoneInstead ?? '') : ''),
}

/** The parts whose text differs between two versions of a VAC, in reading order. */
export function changedParts(before: Vac, after: Vac): { field: string; before: string; after: string }[] {
  return Object.entries(parts)
    .map(([field, read]) => ({ field, before: read(before).trim(), after: read(after).trim() }))
    .filter((part) => part.before !== part.after)
}
