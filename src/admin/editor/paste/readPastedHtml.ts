import { plainHref } from '../../../content/cleaning/plainHref'
import { fitVariant } from '../../../content/fitVariant'
import { htmlToDocument } from '../../../content/html/htmlToDocument'
import type { DocumentVariant } from '../../../content/schema'
import { toHtml } from '../../../content/toHtml'
import { toPlainText } from '../../../content/toPlainText'
import type { Issue } from '../../../errors'

export interface PastedHtml {
  /** For the editor; '' when nothing is left to read. */
  html: string
  /** The same as text, to see whether all of it arrived, and to fall back on. */
  text: string
  notes: Issue[]
}

/** Attributes of our own HTML; any other element or attribute comes from elsewhere. */
const OWN = new Set(['P', 'H2', 'H3', 'H4', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'BR', 'STRONG', 'EM', 'A', 'TABLE', 'TBODY', 'TR', 'TH', 'TD'])
const OWN_ATTRIBUTES = new Set(['href', 'start', 'colspan', 'rowspan', 'data-pm-slice'])

/**
 * HTML from the clipboard by the one reading that imports have too, in the form that the field takes. What was copied
 * in an editor of ours passes unchanged: it says where in a text it belongs.
 */
export function readPastedHtml(html: string, variant: DocumentVariant): PastedHtml {
  const { document, warnings } = htmlToDocument(html)
  const fitted = fitVariant(document, variant)
  const text = toPlainText(fitted)
  if (isOurs(html)) return { html, text, notes: [] }
  // Browsers and Word put blanks that do not break everywhere.
  const read = text === '' ? '' : toHtml(fitted).replaceAll('\u00a0', ' ')
  return { html: isOneItem(fitted) ? read.replace(/<\/?(?:ul|li)>/g, '') : read, text, notes: warnings }
}

/** A single line goes into the item that the cursor stands in. */
function isOneItem({ content }: { content: { type: string; content?: unknown[] }[] }): boolean {
  return content.length === 1 && content[0]?.type === 'bulletList' && content[0].content?.length === 1
}

function isOurs(html: string): boolean {
  if (!html.includes('data-pm-slice')) return false
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.querySelectorAll('*')].every((element) => {
    const href = element.getAttribute('href') ?? ''
    return (
      (OWN.has(element.tagName) || element.tagName === 'META') &&
      [...element.attributes].every(({ name }) => OWN_ATTRIBUTES.has(name) || element.tagName === 'META') &&
      plainHref(href).href === href
    )
  })
}
