import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { DocumentNode } from '../document'
import type { PartReaders } from './listBlocks'
import { attributeOf, isElement } from './tree'

const MAX_SPAN = 100

/**
 * A `table` as blocks: its caption as a paragraph, then the table. A table of one
 * column without headers was only there for the looks: its content remains.
 */
export function tableBlocks(table: Tree.Element, read: PartReaders): DocumentNode[] {
  const before: DocumentNode[] = []
  const rows: DocumentNode[] = []
  for (const child of table.childNodes) {
    if (isElement(child, 'tr')) rows.push(...readRows([child], read))
    else if (isElement(child) && ['thead', 'tbody', 'tfoot'].includes(child.tagName)) {
      if (!read.isLeftOut(child)) rows.push(...readRows(child.childNodes, read))
    } else before.push(...(isElement(child, 'caption') ? (read.element(child) ?? []) : read.nodes([child])))
  }
  const cells = rows.flatMap((row) => row.content ?? [])
  if (cells.every(isBlankCell)) return before
  const isForLooks = rows.every((row) => row.content?.length === 1) && cells.every(({ type }) => type === 'tableCell')
  if (isForLooks || cells.length === 1) return [...before, ...cells.flatMap((cell) => cell.content ?? []).filter(hasContent)]
  return [...before, { type: 'table', content: rows }]
}

/** The rows of one section. A cell reaches no further down than its section does. */
function readRows(nodes: Tree.ChildNode[], read: PartReaders): DocumentNode[] {
  const rows = nodes.filter((node): node is Tree.Element => isElement(node, 'tr') && !read.isLeftOut(node))
  return rows.flatMap((row, index) => readRow(row, { read, rowsLeft: rows.length - index }))
}

function readRow(row: Tree.Element, { read, rowsLeft }: { read: PartReaders; rowsLeft: number }): DocumentNode[] {
  const cells = row.childNodes.filter((node): node is Tree.Element => isElement(node, 'td') || isElement(node, 'th'))
  const content = cells.flatMap((cell): DocumentNode[] => {
    // A cell that stays out leaves its place empty: the others stand below their own header.
    const blocks = (read.element(cell) ?? []).flatMap(withoutTable)
    return [
      {
        type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
        attrs: { colspan: readSpan(cell, 'colspan'), rowspan: Math.min(readSpan(cell, 'rowspan'), rowsLeft) },
        content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }],
      },
    ]
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
