import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { DocumentNode } from '../../content/document'
import type { ReadBlocks } from './listBlocks'
import { attributeOf, isElement } from './tree'

const MAX_SPAN = 100

/**
 * A `table` as blocks: its caption as a paragraph, then the table. A table of one
 * cell was only there for the looks: its content remains.
 */
export function tableBlocks(table: Tree.Element, readBlocks: ReadBlocks): DocumentNode[] {
  const before: DocumentNode[] = []
  const rows: DocumentNode[] = []
  for (const child of table.childNodes) {
    if (isElement(child, 'tr')) rows.push(...readRow(child, readBlocks))
    else if (isElement(child) && ['thead', 'tbody', 'tfoot'].includes(child.tagName)) {
      for (const row of child.childNodes) if (isElement(row, 'tr')) rows.push(...readRow(row, readBlocks))
    } else before.push(...readBlocks(isElement(child, 'caption') ? child.childNodes : [child]))
  }
  const cells = rows.flatMap((row) => row.content ?? [])
  if (cells.every(isBlankCell)) return before
  if (cells.length === 1) return [...before, ...(cells[0]?.content ?? [])]
  return [...before, { type: 'table', content: rows }]
}

function readRow(row: Tree.Element, readBlocks: ReadBlocks): DocumentNode[] {
  const cells = row.childNodes.filter((node) => isElement(node, 'td') || isElement(node, 'th')) as Tree.Element[]
  const content = cells.map((cell): DocumentNode => {
    const blocks = readBlocks(cell.childNodes).flatMap(withoutTable)
    return {
      type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: readSpan(cell, 'colspan'), rowspan: readSpan(cell, 'rowspan') },
      content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }],
    }
  })
  return content.length > 0 ? [{ type: 'tableRow', content }] : []
}

/** A table within a cell, also one inside a list or quote there, becomes the blocks of its cells, in order. */
function withoutTable(block: DocumentNode): DocumentNode[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block]
  const content = (block.content ?? []).flatMap(withoutTable)
  return ['table', 'tableRow', 'tableCell', 'tableHeader'].includes(block.type) ? content.filter(hasContent) : [{ ...block, content }]
}

function hasContent(block: DocumentNode): boolean {
  return block.content !== undefined && block.content.length > 0
}

function isBlankCell(cell: DocumentNode): boolean {
  return (cell.content ?? []).every((block) => !hasContent(block))
}

function readSpan(cell: Tree.Element, name: string): number {
  const span = Number(attributeOf(cell, name) ?? 1)
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_SPAN) : 1
}
