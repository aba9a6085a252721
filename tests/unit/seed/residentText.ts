import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { SeedVac } from '../../../seed/seedContent'

type Node = DefaultTreeAdapterTypes.ChildNode

const blocks = new Set(['p', 'h2', 'h3', 'li', 'td', 'th'])

/** One resident-facing block of text: a paragraph, heading, list item or table cell. */
export interface TextBlock {
  tag: string
  text: string
}

/** Everything of a VAC that a resident reads or hears, block by block. */
export function residentBlocks(vac: SeedVac): TextBlock[] {
  const html = [vac.answer, vac.cost, vac.duration, vac.apply?.text].filter((part) => part !== undefined)
  const plain = [vac.question, vac.shortAnswer, ...(vac.apply?.links ?? []).map((link) => link.label)]
  return [
    ...plain.map((text) => ({ tag: 'p', text })),
    ...html.flatMap((part) => htmlBlocks(part)),
    ...vac.bring.map((item) => ({ tag: 'li', text: htmlText(item) })),
  ]
}

/** The tag names and link targets used in a piece of HTML. */
export function htmlParts(html: string): { tags: Set<string>; links: string[]; looseText: string } {
  const parts = { tags: new Set<string>(), links: [] as string[], looseText: '' }
  const fragment = parseFragment(html)
  for (const node of fragment.childNodes) if (node.nodeName === '#text') parts.looseText += textOf(node).trim()
  walk(fragment.childNodes, (node) => {
    if (!('tagName' in node)) return
    parts.tags.add(node.tagName)
    for (const attribute of node.attrs) if (attribute.name === 'href') parts.links.push(attribute.value)
  })
  return parts
}

export function htmlText(html: string): string {
  return parseFragment(html).childNodes.map(textOf).join('').replaceAll(/\s+/g, ' ').trim()
}

/** Sentences of one block. Times and amounts in our content ("9.00 uur") hold no space after the dot. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/).filter((sentence) => /\p{L}/u.test(sentence))
}

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function htmlBlocks(html: string): TextBlock[] {
  const found: TextBlock[] = []
  walk(parseFragment(html).childNodes, (node) => {
    if ('tagName' in node && blocks.has(node.tagName)) {
      found.push({ tag: node.tagName, text: textOf(node).replaceAll(/\s+/g, ' ').trim() })
    }
  })
  return found
}

function walk(nodes: Node[], visit: (node: Node) => void): void {
  for (const node of nodes) {
    visit(node)
    if ('childNodes' in node) walk(node.childNodes, visit)
  }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
