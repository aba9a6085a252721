/** Word writes a list as paragraphs that name their list and level in a style: "mso-list:l0 level2 lfo1". */
const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d+)/i
/** The bullet or number itself, which Word repeats as text. */
const MARKER = '[style*="mso-list:ignore" i]'
const NUMBER = /^\(?(?:(\d+)|[a-z]|[ivx]+)[.)]/i

interface OpenList {
  level: number
  list: HTMLElement
}

/** Turns the list paragraphs of Word and Outlook into real, nested lists. Changes `root` in place. */
export function wordListsToLists(root: HTMLElement): void {
  let open: OpenList[] = []
  let previous: Element | null = null
  for (const paragraph of root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const level = levelOf(paragraph)
    if (level === null) continue
    const isContinued = previous !== null && previous.nextElementSibling === paragraph
    if (!isContinued) open = []
    previous = addItem(paragraph, { level, open })
  }
}

function levelOf(paragraph: HTMLElement): number | null {
  const match = LIST_STYLE.exec(paragraph.getAttribute('style') ?? '')
  // A numbered heading has the style too, but stays a heading.
  return match && paragraph.tagName === 'P' ? Number(match[1]) : null
}

/** Puts a paragraph into the list it belongs to; returns the outermost list, after which the next paragraph stands. */
function addItem(paragraph: HTMLElement, { level, open }: { level: number; open: OpenList[] }): Element {
  const marker = takeMarker(paragraph)
  while (open.length > 0 && open[open.length - 1]!.level > level) open.pop()
  const current = open[open.length - 1]
  const tag = NUMBER.test(marker) ? 'ol' : 'ul'
  const needsList = !current || current.level < level || current.list.tagName.toLowerCase() !== tag
  if (needsList) openList(paragraph, { level, open, tag, marker })
  const item = paragraph.ownerDocument.createElement('li')
  const text = paragraph.ownerDocument.createElement('p')
  text.append(...paragraph.childNodes)
  item.append(text)
  open[open.length - 1]!.list.append(item)
  paragraph.remove()
  return open[0]!.list
}

function openList(paragraph: HTMLElement, options: { level: number; open: OpenList[]; tag: string; marker: string }): void {
  const { level, open, tag, marker } = options
  const list = paragraph.ownerDocument.createElement(tag)
  const start = Number(NUMBER.exec(marker)?.[1] ?? 1)
  if (tag === 'ol' && start > 1) list.setAttribute('start', String(start))
  const sibling = open[open.length - 1]
  if (sibling && sibling.level === level) {
    open.pop()
    sibling.list.after(list)
    // The outermost list is where the next paragraph is looked for.
    if (open.length === 0) sibling.list = list
  } else if (sibling?.list.lastElementChild) sibling.list.lastElementChild.append(list)
  else paragraph.before(list)
  open.push({ level, list })
}

function takeMarker(paragraph: HTMLElement): string {
  const markers = [...paragraph.querySelectorAll(MARKER)]
  const text = markers.map((marker) => marker.textContent).join('').trim()
  for (const marker of markers) marker.remove()
  return text
}
