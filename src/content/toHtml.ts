import type { RichDocument } from './document'
import { htmlMapping } from './htmlMapping'
import { walkDocument } from './walkDocument'

export interface HtmlOptions {
  /** Levels to push headings down, for a page whose own headings go deeper. The stored levels are 2 to 4; the result stays within 2 to 6. */
  headingOffset?: number
}

/**
 * The document as HTML from our own list of elements, every text escaped and
 * every address checked again: what it returns is safe to put into a page.
 */
export function toHtml(doc: RichDocument, options: HtmlOptions = {}): string {
  return walkDocument(doc, htmlMapping(options.headingOffset))
}
