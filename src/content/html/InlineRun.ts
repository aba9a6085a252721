import { cleanEntry } from '../cleaning/cleanEntry'
import type { DocumentMark, DocumentNode } from '../document'
import { lowered, raised } from './raisedText'
import { type Settled, settleAmounts } from './settleAmounts'

/** What holds at one place of the HTML. */
export interface MarkState {
  href: string | null
  isBold: boolean
  isItalic: boolean
  /** A heading is bold by itself. */
  isPlainOnly: boolean
  /** Above or below the line: an exponent, cents, the number of a note. */
  raised: 'up' | 'down' | null
  /** In a link to another place on the same page, as the number of a note is. */
  isReference: boolean
  /** Line ends in the text are line ends to a reader. */
  keepsLines: boolean
  /** Straight in an element that puts what it holds beside each other. */
  isInRow: boolean
}

export const noMarks: MarkState = {
  href: null,
  isBold: false,
  isItalic: false,
  isPlainOnly: false,
  raised: null,
  isReference: false,
  keepsLines: false,
  isInRow: false,
}

/** What stood between two texts: nothing a reader sees, the edge of a mark (numbers part, and nobody need hear of it), of another element, or something that parts words. */
type Gap = 'none' | 'quiet' | 'digits' | 'words'

const strength: Readonly<Record<Gap, number>> = { none: 0, quiet: 1, digits: 2, words: 3 }

/** So much of a number is told. */
const LONGEST_NUMBER = 40

/** Collects the inline content of one paragraph and treats white space as a browser does. Never makes one number of two. */
export class InlineRun {
  private nodes: DocumentNode[] = []
  private gap: Gap = 'none'
  private readonly onApart: (before: string, after: string) => void
  private readonly onAmount: (settled: Settled) => void

  constructor(onApart: (before: string, after: string) => void, onAmount: (settled: Settled) => void) {
    this.onApart = onApart
    this.onAmount = onAmount
  }

  addText(raw: string, state: MarkState): void {
    const [first = '', ...lines] = state.keepsLines ? raw.split(/\r\n|\r|\n/) : [raw]
    this.addLine(first, state)
    for (const line of lines) {
      this.addBreak()
      this.addLine(line, state)
    }
  }

  private addLine(raw: string, state: MarkState): void {
    let text = cleanEntry(raw).replace(/[ \t\n\r\f]+/g, ' ')
    if (state.raised === 'up') text = raised(text, state.isReference)
    if (state.raised === 'down') text = lowered(text, this.lastCharacter())
    if (this.endsWithSpace()) text = text.replace(/^ /, '')
    if (text === '') return
    this.closeGap(text)
    this.push(text, marksOf(state))
  }

  /** Something stood here that is not text: the edge of an element, or what was left out. */
  part(gap: Gap): void {
    if (strength[gap] > strength[this.gap]) this.gap = gap
  }

  addBreak(): void {
    this.gap = 'none'
    this.nodes.push({ type: 'hardBreak' })
  }

  endsWithBreak(): boolean {
    return this.nodes.at(-1)?.type === 'hardBreak'
  }

  /** The content collected so far, without blanks and breaks at its ends; the run starts anew. Empty when there was nothing to read. */
  take(): DocumentNode[] {
    const nodes = this.nodes
    this.nodes = []
    this.gap = 'none'
    if (!nodes.some((node) => /[^\s\u00a0]/.test(node.text ?? ''))) return []
    trimAt(nodes, 'end')
    trimAt(nodes, 'start')
    for (const settled of settleAmounts(nodes)) this.onAmount(settled)
    return nodes
  }

  private closeGap(text: string): void {
    const [before, after] = [this.lastCharacter(), String.fromCodePoint(text.codePointAt(0) ?? 0x20)]
    const isNumber = /\p{Nd}/u.test(before) && /\p{Nd}/u.test(after)
    const isWord = this.gap === 'words' && /[\p{L}\p{N}.,;:!?)]/u.test(before) && /[\p{L}\p{N}\p{Sc}]/u.test(after)
    if (this.gap !== 'none' && (isNumber || isWord)) {
      if (isNumber && this.gap === 'digits')
        this.onApart(/\S*$/.exec(this.lastText().slice(-LONGEST_NUMBER))?.[0] ?? '', /^\S*/.exec(text.slice(0, LONGEST_NUMBER))?.[0] ?? '')
      this.push(' ', [])
    }
    this.gap = 'none'
  }

  private push(text: string, marks: DocumentMark[]): void {
    const last = this.nodes.at(-1)
    if (last?.type === 'text' && isSameMarks(last.marks, marks)) last.text += text
    else this.nodes.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
  }

  private lastText(): string {
    return this.nodes.at(-1)?.text ?? ''
  }

  private lastCharacter(): string {
    return Array.from(this.lastText().slice(-2)).at(-1) ?? ''
  }

  private endsWithSpace(): boolean {
    const last = this.nodes.at(-1)
    return last === undefined || last.type === 'hardBreak' || (last.text ?? '').endsWith(' ')
  }
}

function trimAt(nodes: DocumentNode[], side: 'start' | 'end'): void {
  for (;;) {
    const node = side === 'start' ? nodes[0] : nodes.at(-1)
    if (!node) return
    const text = node.type === 'text' ? (side === 'start' ? (node.text ?? '').trimStart() : (node.text ?? '').trimEnd()) : ''
    if (text !== '') {
      node.text = text
      return
    }
    if (side === 'start') nodes.shift()
    else nodes.pop()
  }
}

/** In the order of the schema. */
function marksOf({ href, isBold, isItalic }: MarkState): DocumentMark[] {
  return [
    ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
    ...(isBold ? [{ type: 'bold' as const }] : []),
    ...(isItalic ? [{ type: 'italic' as const }] : []),
  ]
}

function isSameMarks(a: DocumentMark[] = [], b: DocumentMark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark.type === b[i]?.type && mark.attrs?.href === b[i]?.attrs?.href)
}
