import { attributeRules } from '../../../content/documentRules'
import { cleanText } from '../../../content/cleaning/cleanText'
import type { DocumentVariant } from '../../../content/schema'
import { flattenToList } from './flattenToList'
import { unwrapLayoutTables } from './unwrapLayoutTables'
import { wordListsToLists } from './wordListsToLists'

/** Elements whose text is not part of what a reader reads: code, menus and buttons of a page, deletions that Word tracks. */
const UNREAD = [
  'script, style, meta, link, title, template, noscript, svg, nav, button, select, del',
  '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="mso-hide:all" i]',
].join(', ')
const HEADING_BOLD = ':is(h1, h2, h3, h4, h5, h6, th) :is(b, strong)'
const BLOCK = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote'

/**
 * HTML from the clipboard as our schema can take it: lists of Word become lists, layout tables
 * disappear, headings fit our levels, empty paragraphs and invisible characters go. What remains and is
 * not in the schema is dropped by the editor. Runs in the browser; text from our own editor passes unchanged.
 */
export function cleanPastedHtml(html: string, variant: DocumentVariant): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  if (body.querySelector('[data-pm-slice]')) return html
  for (const element of body.querySelectorAll(UNREAD)) element.remove()
  wordListsToLists(body)
  unwrapLayoutTables(body)
  fitHeadings(body)
  fitNumbers(body)
  cleanTexts(body)
  removeEmptyBlocks(body)
  return variant === 'list' ? flattenToList(body) : body.innerHTML
}

/** A page title becomes our highest heading, the lowest levels our lowest; a heading needs no bold of its own. */
function fitHeadings(root: HTMLElement): void {
  for (const bold of root.querySelectorAll(HEADING_BOLD)) unwrap(bold)
  for (const heading of root.querySelectorAll('h1, h5, h6')) {
    const fitting = root.ownerDocument.createElement(heading.tagName === 'H1' ? 'h2' : 'h4')
    fitting.append(...heading.childNodes)
    heading.replaceWith(fitting)
  }
}

/** List numbers and cell spans that the stored document refuses fall back to the ordinary ones. */
function fitNumbers(root: HTMLElement): void {
  const numbers = [
    { selector: 'ol[start]', attribute: 'start', rule: attributeRules.orderedList?.start },
    { selector: '[colspan]', attribute: 'colspan', rule: attributeRules.tableCell?.colspan },
    { selector: '[rowspan]', attribute: 'rowspan', rule: attributeRules.tableCell?.rowspan },
  ]
  for (const { selector, attribute, rule } of numbers) {
    for (const element of root.querySelectorAll(selector)) {
      if (!rule?.isValid(Number(element.getAttribute(attribute)))) element.removeAttribute(attribute)
    }
  }
}

function cleanTexts(root: HTMLElement): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    text.nodeValue = cleanText(text.nodeValue ?? '').replace(/\u00a0/g, ' ')
  }
}

/** Writers make white space with empty paragraphs; our renderers make it with style. */
function removeEmptyBlocks(root: HTMLElement): void {
  for (const lineBreak of root.querySelectorAll('br')) {
    if (lineBreak.previousElementSibling?.matches(BLOCK) && lineBreak.nextElementSibling?.matches(BLOCK)) lineBreak.remove()
  }
  for (const block of root.querySelectorAll('p, h2, h3, h4, li, blockquote, div')) {
    if (block.textContent.trim() === '' && !block.querySelector('table')) block.remove()
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}
