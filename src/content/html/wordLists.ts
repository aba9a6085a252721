import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { textContent } from './textContent'
import { attributeOf, isElement, isText } from './tree'

/** Word writes a list as paragraphs that name their list and level in a style: "mso-list:l0 level2 lfo1". */
const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d+)/i
/** The bullet or number itself, which Word repeats as text. */
const MARKER = /mso-list:\s*ignore/i
const NUMBER = /^\(?(\d{1,6})[.):]?$/
/** A bullet: one sign, or the letter that a font shows as one. Anything else that Word put there says something: "a.", "1.1.", "Artikel 3". */
const BULLET = /^(?:[^\p{L}\p{N}]*|[o§nqvØüà])$/u
/** Word has nine levels. */
const MAX_LEVEL = 9

interface OpenList {
  level: number
  list: Tree.Element
}

/** Turns the list paragraphs of Word and Outlook into real, nested lists. Changes the nodes below `root`. */
export function wordListsToLists(root: Tree.ParentNode): void {
  const stack: Tree.ParentNode[] = [root]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    if (parent.childNodes.some((child) => levelOf(child) !== null)) gather(parent)
    for (const child of parent.childNodes) if (isElement(child)) stack.push(child)
  }
}

function gather(parent: Tree.ParentNode): void {
  let open: OpenList[] = []
  // A copy: the list of children is live, and its members move away.
  for (const child of Array.from(parent.childNodes)) {
    const level = levelOf(child)
    if (level !== null) addItem(child as Tree.Element, level, open)
    else if (isElement(child) || (isText(child) && child.value.trim() !== '')) open = []
  }
}

function levelOf(node: Tree.ChildNode): number | null {
  // A numbered heading has the style too, but stays a heading.
  const match = isElement(node, 'p') ? LIST_STYLE.exec(attributeOf(node, 'style') ?? '') : null
  return match ? Math.min(Number(match[1]), MAX_LEVEL) : null
}

function addItem(paragraph: Tree.Element, level: number, open: OpenList[]): void {
  const marker = takeMarker(paragraph)
  const number = NUMBER.exec(marker)?.[1]
  const tag = number === undefined ? 'ul' : 'ol'
  if (number === undefined && !BULLET.test(marker)) putFirst(paragraph, `${marker} `)
  while ((open.at(-1)?.level ?? 0) > level) open.pop()
  const current = open.at(-1)
  if (current?.level !== level || current.list.tagName !== tag) openList(paragraph, { level, open, tag })
  // Word tells each number: one out of turn, such as the first of a next list, stays what it was.
  const item = create('li', number === undefined ? [] : [{ name: 'value', value: number }])
  const list = open.at(-1)?.list
  if (!list) return
  defaultTreeAdapter.detachNode(paragraph)
  paragraph.attrs = []
  defaultTreeAdapter.appendChild(item, paragraph)
  defaultTreeAdapter.appendChild(list, item)
}

function openList(paragraph: Tree.Element, { level, open, tag }: { level: number; open: OpenList[]; tag: string }): void {
  const list = create(tag)
  if (open.at(-1)?.level === level) open.pop()
  const lastItem = open.at(-1)?.list.childNodes.at(-1)
  if (lastItem && isElement(lastItem)) defaultTreeAdapter.appendChild(lastItem, list)
  else if (paragraph.parentNode) defaultTreeAdapter.insertBefore(paragraph.parentNode, list, paragraph)
  open.push({ level, list })
}

function takeMarker(paragraph: Tree.Element): string {
  const markers: Tree.Element[] = []
  const stack = [...paragraph.childNodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (MARKER.test(attributeOf(node, 'style') ?? '')) markers.unshift(node)
    else stack.push(...node.childNodes)
  }
  for (const marker of markers) defaultTreeAdapter.detachNode(marker)
  return textContent(markers).replace(/\s+/g, ' ').trim()
}

function putFirst(paragraph: Tree.Element, value: string): void {
  const [first] = paragraph.childNodes
  if (first) defaultTreeAdapter.insertTextBefore(paragraph, value, first)
  else defaultTreeAdapter.insertText(paragraph, value)
}

function create(tag: string, attrs: Tree.Element['attrs'] = []): Tree.Element {
  return defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs)
}
