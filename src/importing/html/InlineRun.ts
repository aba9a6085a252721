import { cleanText } from '../../content/cleaning/cleanText'
import type { DocumentMark, DocumentNode } from '../../content/document'

/** The marks that hold at one place of the HTML. */
export interface MarkState {
  href: string | null
  isBold: boolean
  isItalic: boolean
}

export const noMarks: MarkState = { href: null, isBold: false, isItalic: false }

/** Collects the inline content of one paragraph and treats white space as a browser does. */
export class InlineRun {
  private nodes: DocumentNode[] = []

  addText(raw: string, state: MarkState): void {
    let text = cleanText(raw).replace(/[ \t\n\r\f]+/g, ' ')
    if (this.endsWithSpace()) text = text.replace(/^ /, '')
    if (text === '') return
    const marks = marksOf(state)
    const last = this.nodes.at(-1)
    if (last?.type === 'text' && isSameMarks(last.marks, marks)) last.text += text
    else this.nodes.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
  }

  addBreak(): void {
    this.nodes.push({ type: 'hardBreak' })
  }

  endsWithBreak(): boolean {
    return this.nodes.at(-1)?.type === 'hardBreak'
  }

  /** The content collected so far, without blanks and breaks at its ends; the run starts anew. Empty when there was nothing to read. */
  take(): DocumentNode[] {
    const nodes = this.nodes
    this.nodes = []
    if (!nodes.some((node) => /[^\s\u00a0]/.test(node.text ?? ''))) return []
    trimAt(nodes, 'end')
    trimAt(nodes, 'start')
    return nodes
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
