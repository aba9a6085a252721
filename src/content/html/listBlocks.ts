import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { DocumentNode } from '../document'
import { letteredBy } from './listSigns'
import type { Look } from './readStyles'
import { attributeOf, isElement } from './tree'

/** How the parts of a list or table are read. */
export interface PartReaders {
  nodes: (nodes: Tree.ChildNode[]) => DocumentNode[]
  /** What stands in an element, with its own marks; null when it stays out. */
  element: (element: Tree.Element) => DocumentNode[] | null
  isLeftOut: (element: Tree.Element) => boolean
}

/**
 * A `ul` or `ol` as a list; [] when no item holds text. What stands between the items, against the rules of HTML, stays
 * in its place. Our lists count by figures only: letters become text of the item, so that "see b" still points somewhere.
 */
export function listBlocks(list: Tree.Element, look: Look, read: PartReaders): DocumentNode[] {
  const letter = list.tagName === 'ol' ? letteredBy(list, look) : null
  const isNumbered = list.tagName === 'ol'
  const lists: { start: number; items: DocumentNode[] }[] = []
  const step = isNumbered && attributeOf(list, 'reversed') !== undefined ? -1 : 1
  let number = toStart(
    attributeOf(list, 'start') ?? (step < 0 ? String(list.childNodes.filter((child) => isElement(child, 'li')).length) : undefined),
  )
  for (const child of list.childNodes) {
    const isItem = isElement(child, 'li')
    const blocks = isItem ? (read.element(child) ?? []) : read.nodes([child])
    const own = isItem && isNumbered ? attributeOf(child, 'value') : undefined
    if (blocks.length === 0) continue
    const last = lists.at(-1)
    if (['ul', 'ol'].some((tag) => isElement(child, tag)) && last) {
      last.items.at(-1)?.content?.push(...blocks)
      continue
    }
    const wanted = own === undefined ? number : toStart(own)
    const item = { type: 'listItem', content: withSign(withParagraphFirst(blocks), letter?.(wanted)) }
    // A number that an item has of its own, out of turn (all that count down are), starts a new list: what "see 4" means stays true.
    if (last && (letter || (step > 0 && wanted === number))) last.items.push(item)
    else lists.push({ start: wanted, items: [item] })
    number = wanted + step
  }
  return lists.map(({ start, items }) =>
    isNumbered && !letter ? { type: 'orderedList', attrs: { start }, content: items } : { type: 'bulletList', content: items },
  )
}

function toStart(written: string | undefined): number {
  const start = Number(written ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1
}

/** An item begins with a paragraph: a heading in that place becomes a bold one, before anything else stands an empty one. */
function withParagraphFirst(blocks: DocumentNode[]): DocumentNode[] {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return blocks
  if (first?.type === 'heading') return [{ type: 'paragraph', content: (first.content ?? []).map(toBold) }, ...rest]
  return [{ type: 'paragraph' }, ...blocks]
}

function withSign(blocks: DocumentNode[], sign: string | undefined): DocumentNode[] {
  const [first, ...rest] = blocks
  if (!first || sign === undefined) return blocks
  return [{ ...first, content: [{ type: 'text', text: `${sign} ` }, ...(first.content ?? [])] }, ...rest]
}

function toBold(node: DocumentNode): DocumentNode {
  const marks = node.marks ?? []
  if (node.type !== 'text' || marks.some((mark) => mark.type === 'bold')) return node
  // In the order of the schema: link, bold, italic.
  const links = marks.filter((mark) => mark.type === 'link')
  return { ...node, marks: [...links, { type: 'bold' }, ...marks.filter((mark) => mark.type === 'italic')] }
}
