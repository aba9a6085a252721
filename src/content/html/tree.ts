import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export function isElement(node: Tree.Node, tagName?: string): node is Tree.Element {
  return 'tagName' in node && (tagName === undefined || node.tagName === tagName)
}

export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text'
}

export function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
