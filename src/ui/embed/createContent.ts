import type { CreateNode, EmbedNode } from './embedShapes'

/**
 * Text of an answer as nodes, from data: no HTML is read, so that a page under the strictest rules (Trusted Types) can
 * show it. What is not on the list gives its text. `level` is that of the highest heading (1 to 6). Sent to browsers
 * as its own source (see embedScript.ts): it may use nothing but its parameters and the browser.
 */
export function createContent(createNode: CreateNode, content: EmbedNode[], level: number): DocumentFragment {
  const plain = ['p', 'blockquote', 'ul', 'ol', 'li', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'a']
  const attributes = ['href', 'start', 'scope', 'colspan', 'rowspan']

  function nameOf(tag: string): string | null {
    if (plain.includes(tag)) return tag
    // Headings of the API begin at level 2.
    return /^h[2-6]$/.test(tag) ? `h${Math.min(6, level + Number(tag[1]) - 2)}` : null
  }

  function nodeOf(node: EmbedNode): Node {
    if (typeof node === 'string') return document.createTextNode(node)
    const children = (node.children ?? []).map(nodeOf)
    const name = nameOf(node.tag)
    if (name === null) {
      const fragment = document.createDocumentFragment()
      fragment.append(...children)
      return fragment
    }
    const element = createNode(name as 'p', {}, children)
    for (const [key, value] of Object.entries(node.attributes ?? {})) {
      const isSafe = key !== 'href' || /^(https?:|mailto:|tel:)/i.test(value)
      if (attributes.includes(key) && isSafe) element.setAttribute(key, value)
    }
    return element
  }

  const fragment = document.createDocumentFragment()
  fragment.append(...content.map(nodeOf))
  return fragment
}
