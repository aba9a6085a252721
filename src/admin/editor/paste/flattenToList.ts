const BLOCKS = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, table, thead, tbody, tfoot, tr, td, th, section, article, header, footer, main, dl, dt, dd, pre, figure, figcaption'
/** A bullet that somebody typed: in a list it would stand there twice. */
const TYPED_BULLET = /^\s*[•·▪◦‣*–-]\s+/

/** Everything as one bullet list, an item for each line, for fields that hold nothing else. A single line stays inline. */
export function flattenToList(root: HTMLElement): string {
  const lines = linesOf(root).filter((line) => line.textContent.trim() !== '')
  if (lines.length === 1) return lines[0]!.innerHTML
  const list = root.ownerDocument.createElement('ul')
  for (const line of lines) {
    const item = root.ownerDocument.createElement('li')
    item.append(line)
    list.append(item)
  }
  return list.outerHTML
}

function linesOf(root: HTMLElement): HTMLElement[] {
  const lines: HTMLElement[] = []
  const startLine = () => lines.push(root.ownerDocument.createElement('p'))
  const visit = (node: Node) => {
    // A copy: the list of children is live, and its members move away.
    for (const child of Array.from(node.childNodes)) {
      const isBreak = child instanceof HTMLElement && (child.tagName === 'BR' || child.matches(BLOCKS) || child.querySelector(BLOCKS) !== null)
      if (!isBreak) {
        lines[lines.length - 1]?.append(child)
        continue
      }
      startLine()
      visit(child)
      startLine()
    }
  }
  startLine()
  visit(root)
  for (const line of lines) removeTypedBullet(line)
  return lines
}

function removeTypedBullet(line: HTMLElement): void {
  const text = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode()
  if (text?.nodeValue) text.nodeValue = text.nodeValue.replace(TYPED_BULLET, '')
}
