import type { DocumentNode } from '../document'
import { MAX_DEPTH } from '../documentRules'

/** From here on a table, the deepest block of all, would no longer fit below. */
const LAST_CONTAINER_DEPTH = MAX_DEPTH - 8

/** Keeps a block within the depth that may be stored: what lies deeper becomes paragraphs at the last level that fits. */
export function fitDepth(block: DocumentNode, depth = 1): DocumentNode[] {
  if (depth + heightOf(block) <= MAX_DEPTH) return [block]
  const isTextBlock = block.type === 'paragraph' || block.type === 'heading'
  if (isTextBlock) return [block]
  if (depth > LAST_CONTAINER_DEPTH && isContainer(block)) return textBlocksOf(block)
  return [{ ...block, content: (block.content ?? []).flatMap((child) => fitDepth(child, depth + 1)) }]
}

function isContainer(node: DocumentNode): boolean {
  return ['bulletList', 'orderedList', 'blockquote', 'table'].includes(node.type)
}

function heightOf(node: DocumentNode): number {
  return node.content?.length ? 1 + Math.max(...node.content.map(heightOf)) : 0
}

function textBlocksOf(node: DocumentNode): DocumentNode[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.content?.length ? [node] : []
  return (node.content ?? []).flatMap(textBlocksOf)
}
