import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Surroundings } from './leftOut'
import { attributeOf, isElement } from './tree'

/** Looks through the whole piece once, without recursion: what its buttons open, where its comments stand, what its links start from. */
export function surroundingsOf(nodes: Tree.ChildNode[]): Surroundings & { baseUrl: string | undefined } {
  const opened = new Set<string>()
  const comments = new Set<Tree.Element>()
  let baseUrl: string | undefined
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) stack.push(node.childNodes[index] as Tree.ChildNode)
    if (node.attrs.length === 0) continue
    for (const id of openedBy(node)) opened.add(id)
    if (/^#cmnt_ref/.test(attributeOf(node, 'href') ?? '')) comments.add(blockAround(node))
    const base = node.tagName === 'base' ? attributeOf(node, 'href') : undefined
    if (base !== undefined && /^https?:\/\//i.test(base) && URL.canParse(base)) baseUrl ??= base
  }
  return { opened, comments, baseUrl }
}

function openedBy(element: Tree.Element): string[] {
  const controls = (attributeOf(element, 'aria-controls') ?? '').split(/\s+/)
  const targets = ['data-target', 'data-bs-target', 'popovertarget'].map((name) => attributeOf(element, name) ?? '')
  const isTab =
    attributeOf(element, 'role') === 'tab' ||
    attributeOf(element, 'aria-expanded') !== undefined ||
    attributeOf(element, 'data-toggle') !== undefined
  const link = isTab ? (attributeOf(element, 'href') ?? '') : ''
  return [...controls, ...[...targets, link].map((target) => target.replace(/^#/, ''))].filter((id) => id !== '')
}

/** The box or paragraph that a comment stands in. */
function blockAround(element: Tree.Element): Tree.Element {
  let paragraph = element
  for (let node: Tree.ParentNode | null = element; node && 'tagName' in node && node.parentNode; node = node.parentNode) {
    if (node.tagName === 'p') paragraph = node
    if (node.tagName === 'div') return node
    if (node.tagName === 'body') break
  }
  return paragraph
}
