import { escapeHtml } from '../../content/escapeHtml'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import { listLinks } from '../../content/links'
import { toHtml } from '../../content/toHtml'
import type { VacView } from '../../reading/vacView'
import { type SectionKey, answerSections } from '../answerSections'
import { type ContactDetails, contactDetails } from '../contactDetails'
import { type Core, coreOf } from '../core'
import { sectionHtml } from '../sectionHtml'
import { type ChannelWords, channelWords } from '../words'
import { type FaqJsonLd, faqJsonLd } from './faqJsonLd'

export interface WebsiteAnswer {
  /** The question; the page's only heading of level 1. */
  title: string
  /** Plain text. Show it above the sections when `coreFrom` is 'shortAnswer'; otherwise the body begins with it. */
  core: string
  coreFrom: Core['from']
  /** With headings of level 2 at `title`; `html` holds none. */
  sections: { key: SectionKey; title: string; html: string }[]
  /** The full answer, headings from level 2; '' when there is only a short answer. */
  bodyHtml: string
  /** Every address on the page once: first the forms and pages to apply, then those in the texts. */
  links: { label: string; url: string; kind: 'form' | 'link' }[]
  contact: ContactDetails
  jsonLd: FaqJsonLd
}

/** What the website shows of a VAC. Reads nothing of `view.internal`. All HTML is safe to put into a page. */
export function renderWebsite(view: VacView, words: ChannelWords = channelWords.nl): WebsiteAnswer {
  const core = coreOf(view)
  const sections = answerSections(view, words).map((section) => ({ ...section, html: sectionHtml(section) }))
  const bodyHtml = isEmptyDocument(view.answer) ? '' : toHtml(view.answer)
  const shortAnswerHtml = core.from === 'shortAnswer' ? `<p>${escapeHtml(core.text)}</p>` : ''
  const sectionsHtml = sections.map(({ title, html }) => `<h2>${escapeHtml(title)}</h2>${html}`).join('')
  return {
    title: view.question,
    core: core.text,
    coreFrom: core.from,
    sections: sections.map(({ key, title, html }) => ({ key, title, html })),
    bodyHtml,
    links: uniqueLinks([
      ...sections.flatMap(({ links }) => links),
      ...[view.answer, ...sections.flatMap(({ document }) => document ?? [])]
        .flatMap((document) => listLinks(document))
        .map(({ label, href }) => ({ label, url: href, kind: 'link' as const })),
    ]),
    contact: contactDetails(view),
    jsonLd: faqJsonLd(view.question, shortAnswerHtml + bodyHtml + sectionsHtml),
  }
}

function uniqueLinks(links: WebsiteAnswer['links']): WebsiteAnswer['links'] {
  return [...new Map(links.toReversed().map((link) => [link.url, link])).values()].toReversed()
}
