import type { RichDocument } from './document'
import { type NodeContext, type TargetMapping, walkDocument } from './walkDocument'

export interface PlainTextOptions {
  /** Lines between blocks: 1 (default) puts each block on the next line, 2 leaves a blank line between blocks of the text itself. */
  linesBetweenBlocks?: 1 | 2
  /** How a link reads. By default its label alone. */
  link?: (label: string, href: string) => string
}

/**
 * The text of a document for search, phone and plain-text mail: one block a line,
 * list items with "- " or their number, nested lists two spaces further in,
 * a table row as its cells with " | " between them. '' for an empty document.
 */
export function toPlainText(doc: RichDocument, options: PlainTextOptions = {}): string {
  return walkDocument(doc, plainTextMapping(options))
}

const join = (children: string[]) => children.join('')
const joinLines = (children: string[], between = '\n') => children.filter((child) => child !== '').join(between)
const inline = ({ children }: NodeContext<string>) => join(children).trim()
const lines = ({ children }: NodeContext<string>) => joinLines(children)

function plainTextMapping(options: PlainTextOptions): TargetMapping<string> {
  const between = '\n'.repeat(options.linesBetweenBlocks ?? 1)
  const link = options.link ?? ((label: string) => label)
  return {
    text: (text) => text,
    nodes: {
      doc: ({ children }) => joinLines(children, between),
      paragraph: inline,
      heading: inline,
      blockquote: lines,
      bulletList: lines,
      orderedList: lines,
      listItem,
      hardBreak: () => '\n',
      table: lines,
      tableRow: ({ children }) => children.join(' | '),
      tableHeader: cell,
      tableCell: cell,
    },
    marks: {
      bold: join,
      italic: join,
      link: (children, attrs) => link(join(children), String(attrs.href ?? '')),
    },
  }
}

function listItem({ children, parent, path }: NodeContext<string>): string {
  const start = typeof parent?.attrs?.start === 'number' ? parent.attrs.start : 1
  const bullet = parent?.type === 'orderedList' ? `${start + (path.at(-1) ?? 0)}. ` : '- '
  const text = joinLines(children)
  return text === '' ? '' : bullet + text.replaceAll('\n', '\n  ')
}

/** A row must stay one line, also when a cell holds several blocks. */
function cell({ children }: NodeContext<string>): string {
  return joinLines(children, ' ').replaceAll('\n', ' ')
}
