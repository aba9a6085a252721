import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { DocumentNode } from '../../content/document'
import { attributeOf, isElement } from './tree'

/** Turns the children of an element into blocks. */
export type ReadBlocks = (nodes: Tree.ChildNode[]) => DocumentNode[]

/** A `ul` or `ol` as a list; [] when no item holds text. What stands between the items, against the rules of HTML, stays in its place. */
export function listBlocks(list: Tree.Element, readBlocks: ReadBlocks): DocumentNode[] {
  const items: DocumentNode[] = []
  for (const child of list.childNodes) {
    const isItem = isElement(child, 'li')
    const blocks = readBlocks(isItem ? child.childNodes : [child])
    if (blocks.length === 0) continue
    const last = items.at(-1)
    const isNestedList = isElement(child, 'ul') || isElement(child, 'ol')
    if (isNestedList && last) last.content?.push(...blocks)
    else items.push({ type: 'listItem', content: withParagraphFirst(blocks) })
  }
  if (items.length === 0) return []
  if (list.tagName !== 'ol') return [{ type: 'bulletList', content: items }]
  const start = Number(attributeOf(list, 'start') ?? 1)
  const isUsable = Number.isInteger(start) && start >= 0 && start <= 1_000_000
  return [{ type: 'orderedList', attrs: { start: isUsable ? start : 1 }, content: items }]
}

/** An item begins with a paragraph: a heading in that place becomes a bold one, before anything else stands an empty one. */
function withParagraphFirst(blocks: DocumentNode[]): DocumentNode[] {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return blocks
  if (first?.type === 'heading') return [{ type: 'paragraph', content: (first.content ?? []).map(toBold) }, ...rest]
  return [{ type: 'paragraph' }, ...blocks]
}

function toBold(node: DocumentNode): DocumentNode {
  const marks = node.marks ?? []
  if (node.type !== 'text' || marks.some((mark) => mark.type === 'bold')) return node
  // In the order of the schema: link, bold, italic.
  const links = marks.filter((mark) => mark.type === 'link')
  return { ...node, marks: [...links, { type: 'bold' }, ...marks.filter((mark) => mark.type === 'italic')] }
}
