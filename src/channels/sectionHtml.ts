import type { RichDocument } from '../content/document'
import { escapeHtml } from '../content/escapeHtml'
import { toHtml } from '../content/toHtml'
import type { AnswerSection } from './answerSections'

/** A section as HTML: its text, then its links as a list. `render` gives the text another form than the usual one. */
export function sectionHtml(section: AnswerSection, render: (doc: RichDocument) => string = toHtml): string {
  const text = section.document ? render(section.document) : ''
  const items = section.links.map(({ label, url }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></li>`)
  return items.length > 0 ? `${text}<ul>${items.join('')}</ul>` : text
}
