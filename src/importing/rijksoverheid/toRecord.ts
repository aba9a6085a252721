import { cleanLine } from '../../content/cleaning/cleanLine'
import type { DocumentNode, RichDocument } from '../../content/document'
import { emptyDocument } from '../../content/emptyDocument'
import { isAllowedHref } from '../../content/isAllowedHref'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import type { Issue } from '../../errors'
import { htmlToDocument } from '../../content/html/htmlToDocument'
import type { ImportRecord } from '../importRecord'
import type { RijksoverheidFaq } from './rijksoverheidFaq'

/**
 * A response as a record. A VAC has one owner: the first organisational unit
 * (without one: the first authority). The others cannot own it as well and are
 * reported, not stored: the source, to which `sourceUrl` points, keeps them.
 */
export function toRecord(faq: RijksoverheidFaq): ImportRecord {
  const warnings: Issue[] = []
  const [department = '', ...others] = faq.organisationalunits.length > 0 ? faq.organisationalunits : faq.authorities
  if (others.length > 0) warnings.push({ code: 'other_departments', path: ['department'], params: { names: others.join('; ') } })
  const sourceUrl = isAllowedHref(faq.canonical) ? faq.canonical : undefined
  return {
    externalId: faq.id,
    question: cleanLine(faq.question),
    answer: answerOf(faq, sourceUrl, warnings),
    department: cleanLine(department),
    themes: [...new Set(faq.subjects.map(cleanLine))].filter((theme) => theme !== ''),
    searchTerms: [],
    upl: [],
    source: 'rijksoverheid',
    ...(sourceUrl ? { sourceUrl } : {}),
    ...(Number.isNaN(Date.parse(faq.lastmodified)) ? {} : { sourceModified: faq.lastmodified }),
    warnings,
  }
}

function answerOf(faq: RijksoverheidFaq, baseUrl: string | undefined, warnings: Issue[]): RichDocument {
  const read = (html: string): DocumentNode[] => {
    const converted = htmlToDocument(html, baseUrl ? { baseUrl } : {})
    warnings.push(...converted.warnings)
    return isEmptyDocument(converted.document) ? [] : converted.document.content
  }
  const content = [
    ...read(faq.introduction),
    ...faq.content.flatMap((part) => [...headingOf(part.paragraphtitle), ...read(part.paragraph)]),
  ]
  return content.length > 0 ? { type: 'doc', content } : emptyDocument()
}

function headingOf(title: string): DocumentNode[] {
  const text = cleanLine(title)
  return text === '' ? [] : [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }]
}
