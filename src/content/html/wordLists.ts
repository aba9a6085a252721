import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { textContent } from './textContent'
import { attributeOf, isElement, isText } from './tree'

/** Word writes a list as paragraphs that name their list and level in a style: "mso-list:l0 level2 lfo1". */
const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d+)/i
/** The bullet or number itself, which Word repeats as text. */
const MARKER = /mso-list:\s*ignore/i
const NUMBER = /^\(?(?:(\d+)|[a-z]|[ivx]+)[.)]/i
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
  const tag = NUMBER.test(marker) ? 'ol' : 'ul'
  while ((open.at(-1)?.level ?? 0) > level) open.pop()
  const current = open.at(-1)
  if (current?.level !== level || current.list.tagName !== tag) openList(paragraph, { level, open, tag, marker })
  const item = create('li')
  const list = open.at(-1)?.list
  if (!list) return
  defaultTreeAdapter.detachNode(paragraph)
  paragraph.attrs = []
  defaultTreeAdapter.appendChild(item, paragraph)
  defaultTreeAdapter.appendChild(list, item)
}

function openList(paragraph: Tree.Element, { level, open, tag, marker }: { level: number; open: OpenList[]; tag: string; marker: string }): void {
  const start = Number(NUMBER.exec(marker)?.[1] ?? 1)
  const list = create(tag, tag === 'ol' && start > 1 ? [{ name: 'start', value: String(start) }] : [])
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
  return textContent(markers).trim()
}

function create(tag: string, attrs: Tree.Element['attrs'] = []): Tree.Element {
  return defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs)
}
