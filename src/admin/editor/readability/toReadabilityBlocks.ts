import type { Node } from '@tiptap/pm/model'
import type { BlockKind, LinkSpan, ReadabilityBlock } from '../../../readability/types'

/**
 * The blocks of an editor's document for the plain-Dutch check. `offset` is the position of the first
 * character in the document and every position inside a block counts as one character, so that `start`
 * and `end` of a finding are positions in the document. A hard break is '\n'.
 */
export function toReadabilityBlocks(doc: Node): ReadabilityBlock[] {
  const blocks: ReadabilityBlock[] = []
  doc.descendants((node, position, parent) => {
    if (!node.isTextblock) return true
    const text = textOf(node)
    if (text.trim() !== '') blocks.push({ kind: kindOf(node, parent), text, offset: position + 1, links: linksOf(node) })
    return false
  })
  return blocks
}

function kindOf(node: Node, parent: Node | null): BlockKind {
  if (node.type.name === 'heading') return 'heading'
  if (parent?.type.name === 'listItem') return 'listItem'
  return parent?.type.name === 'tableCell' || parent?.type.name === 'tableHeader' ? 'tableCell' : 'paragraph'
}

function textOf(block: Node): string {
  let text = ''
  block.forEach((child) => {
    text += child.text ?? (child.type.name === 'hardBreak' ? '\n' : ' '.repeat(child.nodeSize))
  })
  return text
}

/** Neighbours under the same address are one link: half of it may be bold. */
function linksOf(block: Node): LinkSpan[] {
  const links: LinkSpan[] = []
  block.forEach((child, start) => {
    const href: unknown = child.marks.find((mark) => mark.type.name === 'link')?.attrs.href
    if (typeof href !== 'string') return
    const end = start + child.nodeSize
    const last = links.at(-1)
    if (last?.end === start && last.href === href) last.end = end
    else links.push({ start, end, href })
  })
  return links
}
