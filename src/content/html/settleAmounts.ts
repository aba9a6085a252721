import type { DocumentNode } from '../document'

/** An amount or a time as it stood, and as it is written now. */
export interface Settled {
  from: string
  to: string
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const twoRaised = `([${RAISED}]{2})(?![${RAISED}\\d])`
/** € 12⁵⁰, also with a comma, also with "euro" behind it. */
const EURO_BEFORE = new RegExp(`(?:€|\\beuro?)\\s*\\d+(?:\\.\\d{3})*([.,]?)${twoRaised}`, 'gi')
const EURO_BEHIND = new RegExp(`\\d([.,]?)${twoRaised}(?=\\s*(?:€|eur\\b|euro\\b))`, 'gi')
/** 9³⁰ uur, also 9³⁰ - 17³⁰ uur */
const HOUR = new RegExp(
  `(?<!\\d)(?:[01]?\\d|2[0-4])([.:]?)([${RAISED.slice(0, 1)}¹²³⁴⁵][${RAISED}])(?![${RAISED}\\d])(?=\\s*(?:(?:-|–|tot|en|t/m)\\s*\\d{1,2}[.:]?[\\d${RAISED}]{2}\\s*)?(?:uur|u)\\b)`,
  'gi',
)

const rules = [
  { pattern: EURO_BEFORE, sign: ',' },
  { pattern: EURO_BEHIND, sign: ',' },
  { pattern: HOUR, sign: '.' },
]

/**
 * Writes cents and minutes above the line as everybody writes them: "€ 12⁵⁰" becomes "€ 12,50", "9³⁰ uur" becomes
 * "9.30 uur". Only where a sign or word beside it says what the figure is; changes the nodes, and returns what it did.
 */
export function settleAmounts(nodes: DocumentNode[]): Settled[] {
  if (!nodes.some(({ text }) => text !== undefined && /[⁰¹²³⁴-⁹]{2}/.test(text))) return []
  const settled: Settled[] = []
  for (const { pattern, sign } of rules) {
    // A break is a blank here, and one place long as in the count below.
    const whole = nodes.map(({ text }) => text ?? ' ').join('')
    // From the end, so that places before it stay right.
    for (const match of [...whole.matchAll(pattern)].reverse()) {
      const [written, separator = '', figures = ''] = match
      const plain = [...figures].map((figure) => String(RAISED.indexOf(figure))).join('')
      const at = match.index + written.length - figures.length
      const text = separator === '' ? sign + plain : plain
      if (!replaceAt(nodes, { at, length: figures.length, text })) continue
      settled.unshift({ from: written.trim(), to: written.slice(0, written.length - figures.length).trim() + text })
    }
  }
  return settled
}

/** False when the figures do not stand in one node. */
function replaceAt(nodes: DocumentNode[], { at, length, text }: { at: number; length: number; text: string }): boolean {
  let start = 0
  for (const node of nodes) {
    const own = node.text ?? ' '
    if (at >= start && at + length <= start + own.length && node.text !== undefined) {
      node.text = own.slice(0, at - start) + text + own.slice(at - start + length)
      return true
    }
    start += own.length
  }
  return false
}
