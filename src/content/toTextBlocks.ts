import type { RichDocument } from './document'
import { hasVisibleText } from './hasVisibleText'
import { type NodeContext, type TargetMapping, walkDocument } from './walkDocument'

export type TextBlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell'

export interface TextLink {
  label: string
  href: string
}

/** One block of running text, for checks that need to know what kind of text they read. */
export interface TextBlock {
  kind: TextBlockKind
  /** Without marks; a hard break is '\n'. Never blank or invisible. */
  text: string
  links: TextLink[]
  /** Places in `content` from the root down to the paragraph or heading. */
  path: number[]
}

type Piece = { text: string; link?: TextLink } | { block: TextBlock }

/** The text blocks of a document in reading order, empty ones left out. */
export function toTextBlocks(doc: RichDocument): TextBlock[] {
  return walkDocument(doc, mapping).flatMap((piece) => ('block' in piece ? [piece.block] : []))
}

const flat = ({ children }: NodeContext<Piece[]>) => children.flat()
const unmarked = (children: Piece[][]) => children.flat()

const mapping: TargetMapping<Piece[]> = {
  text: (text) => [{ text }],
  nodes: {
    doc: flat,
    paragraph: (context) => block(context, kindUnder(context.parent?.type)),
    heading: (context) => block(context, 'heading'),
    blockquote: flat,
    bulletList: flat,
    orderedList: flat,
    listItem: flat,
    hardBreak: () => [{ text: '\n' }],
    table: flat,
    tableRow: flat,
    tableHeader: flat,
    tableCell: flat,
  },
  marks: {
    bold: unmarked,
    italic: unmarked,
    link: (children, attrs) => {
      const label = textOf(children.flat())
      return [{ text: label, link: { label: label.trim(), href: String(attrs.href ?? '') } }]
    },
  },
}

function kindUnder(parentType: string | undefined): TextBlockKind {
  if (parentType === 'listItem') return 'listItem'
  return parentType === 'tableCell' || parentType === 'tableHeader' ? 'tableCell' : 'paragraph'
}

function block({ children, path }: NodeContext<Piece[]>, kind: TextBlockKind): Piece[] {
  const pieces = children.flat()
  const text = textOf(pieces).trim()
  const links = pieces.flatMap((piece) => ('link' in piece && piece.link ? [piece.link] : []))
  return hasVisibleText(text) ? [{ block: { kind, text, links, path } }] : []
}

function textOf(pieces: Piece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
}
