import { parseFragment } from 'parse5'
import type { RichDocument } from '../../content/document'
import { emptyDocument } from '../../content/emptyDocument'
import type { Issue } from '../../errors'
import { fitDepth } from './fitDepth'
import { HtmlReader } from './HtmlReader'

export interface HtmlOptions {
  /** Address of the page the HTML comes from, to complete relative links. */
  baseUrl?: string
}

export interface ConvertedHtml {
  document: RichDocument
  /** What could not be taken over as it was: `link_relative`, `link_protocol`, `link_broken`, `image_left_out`, `frame_left_out`, `text_struck_out`, `html_too_deep`. */
  warnings: Issue[]
}

/**
 * HTML from outside as our document. No text is lost, whatever the HTML looks
 * like; what we have no form for is reported. Apart from its size
 * (`MAX_TEXT_LENGTH`, `MAX_NODES`), the document is valid as 'full'. Never throws.
 */
export function htmlToDocument(html: string, options: HtmlOptions = {}): ConvertedHtml {
  const warnings: Issue[] = []
  const fragment = parseFragment(html, { scriptingEnabled: false })
  const blocks = new HtmlReader({ baseUrl: options.baseUrl, warnings }).read(fragment.childNodes)
  const content = blocks.flatMap((block) => fitDepth(block))
  return { document: content.length > 0 ? { type: 'doc', content } : emptyDocument(), warnings }
}
