import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf, isElement, isText } from './tree'

const MARK = /mso-element:\s*field-(begin|separator|end)/i

/**
 * Empties the codes of Word's fields ("PAGEREF _Toc123 \h"), which stand before what the reader sees. A field that
 * does not come to its separator, because only a part was copied, stays whole.
 */
export function emptyFieldCodes(nodes: Tree.ChildNode[]): void {
  const open: Tree.TextNode[][] = []
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) open.at(-1)?.push(node)
    if (!isElement(node)) continue
    const [, mark] = MARK.exec(attributeOf(node, 'style') ?? '') ?? []
    if (mark === 'begin') open.push([])
    // What follows the separator is the result; the next end closes nothing more than its own field.
    else if (mark === 'separator') for (const code of open.pop() ?? []) code.value = ''
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) stack.push(node.childNodes[index] as Tree.ChildNode)
  }
}
