import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { blockTags, droppedTags } from './elements'
import { isElement, isText } from './tree'

/** The bare text under some nodes, a blank between blocks and between two numbers. Uses no recursion: the nodes may be nested without end. */
export function textContent(nodes: Tree.ChildNode[]): string {
  const parts: string[] = []
  const add = (text: string) => {
    if (/\d$/.test(parts.at(-1) ?? '') && /^\d/.test(text)) parts.push(' ')
    if (text !== '') parts.push(text)
  }
  const stack: (Tree.ChildNode | ' ')[] = [...nodes].reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === ' ') parts.push(' ')
    else if (isText(next)) add(next.value)
    else if (isElement(next) && !droppedTags.has(next.tagName)) {
      if (next.tagName === 'br') parts.push('\n')
      if (blockTags.has(next.tagName)) {
        parts.push(' ')
        stack.push(' ')
      }
      for (let index = next.childNodes.length - 1; index >= 0; index -= 1) {
        const child = next.childNodes[index]
        if (child) stack.push(child)
      }
    }
  }
  return parts.join('')
}
