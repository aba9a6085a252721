import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { HtmlNode } from './htmlNode'

/** HTML of our own as data, for pages that may not turn text into HTML (Trusted Types). */
export function htmlNodes(html: string): HtmlNode[] {
  return parseFragment(html).childNodes.flatMap(toNode)
}

function toNode(node: Tree.ChildNode): HtmlNode[] {
  if (node.nodeName === '#text') return [(node as Tree.TextNode).value]
  if (!('tagName' in node)) return []
  const children = node.childNodes.flatMap(toNode)
  return [
    {
      tag: node.tagName,
      ...(node.attrs.length > 0 ? { attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) } : {}),
      ...(children.length > 0 ? { children } : {}),
    },
  ]
}
