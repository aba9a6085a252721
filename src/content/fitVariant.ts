import type { DocumentNode, RichDocument } from './document'
import { emptyDocument } from './emptyDocument'
import type { DocumentVariant } from './schema'

/** A bullet that somebody typed: in a list it would stand there twice. */
const TYPED_BULLET = /^\s*[•·▪◦‣*–-]\s+/

/** A full document in the form that a field takes: everything as paragraphs and lists, or as one bullet list. No text is lost. */
export function fitVariant(doc: RichDocument, variant: DocumentVariant): RichDocument {
  if (variant === 'full') return doc
  const content = doc.content.flatMap(variant === 'short' ? plainBlocks : itemsOf)
  if (content.length === 0) return emptyDocument(variant)
  return { type: 'doc', content: variant === 'short' ? content : [{ type: 'bulletList', content }] }
}

/** Headings and quotes become paragraphs, a table row one paragraph. */
function plainBlocks(block: DocumentNode): DocumentNode[] {
  const content = block.content ?? []
  switch (block.type) {
    case 'heading':
      return [{ type: 'paragraph', content }]
    case 'blockquote':
    case 'table':
      return content.flatMap(plainBlocks)
    case 'tableRow':
      return rowOf(content)
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return [{ ...block, content: content.flatMap(plainBlocks) }]
    default:
      return [block]
  }
}

/** The cells of a row beside each other, as a reader of plain text gets them. */
function rowOf(cells: DocumentNode[]): DocumentNode[] {
  const texts = cells.map((cell) => (cell.content ?? []).flatMap(linesOf)).filter((lines) => lines.length > 0)
  const content = texts.flatMap((lines, cell) => lines.flatMap((line, index) => [...separator(cell, index), ...line]))
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

function separator(cell: number, line: number): DocumentNode[] {
  if (line > 0) return [{ type: 'text', text: ' ' }]
  return cell > 0 ? [{ type: 'text', text: ' | ' }] : []
}

function itemsOf(block: DocumentNode): DocumentNode[] {
  const rows = block.type === 'table' ? (block.content ?? []).flatMap((row) => rowOf(row.content ?? [])) : [block]
  return rows.flatMap(linesOf).map((line) => ({ type: 'listItem', content: [{ type: 'paragraph', content: withoutBullet(line) }] }))
}

/** The lines of text in a block, in order: a break ends one. */
function linesOf(block: DocumentNode): DocumentNode[][] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return (block.content ?? []).flatMap(linesOf)
  const lines: DocumentNode[][] = [[]]
  for (const node of block.content ?? []) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.some(({ text }) => (text ?? '').trim() !== ''))
}

function withoutBullet([first, ...rest]: DocumentNode[]): DocumentNode[] {
  if (!first) return rest
  const text = (first.text ?? '').replace(TYPED_BULLET, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}
