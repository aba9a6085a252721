import { escapeHtml } from '../../content/escapeHtml'
import { webHref } from '../../content/addresses/readWebAddress'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import { toHtml } from '../../content/toHtml'
import type { VacView } from '../../reading/vacView'
import { type AnswerSection, type SectionKey, answerSections } from '../answerSections'
import { type ContactDetails, contactDetails } from '../contactDetails'
import { coreOf } from '../core'
import { sectionHtml } from '../sectionHtml'
import { type ChannelWords, channelWords } from '../words'
import { checklistHtml } from './checklistHtml'

export interface CounterOptions {
  /** Address of the public page, printed at the foot; null when there is none. */
  answerUrl?: string | null
  words?: ChannelWords
}

export interface CounterSheet {
  title: string
  /** Plain text; '' when the owner wrote no short answer: the explanation then begins with the core. */
  core: string
  /** In the order of the sheet, empty ones left out. `explanation` is the full answer, with what happens next. */
  parts: { key: SectionKey | 'explanation'; title: string; html: string }[]
  contactTitle: string
  contact: ContactDetails
  urlTitle: string
  url: string | null
}

/** What somebody brings first comes first on paper too. */
const ORDER: readonly SectionKey[] = ['bring', 'cost', 'duration', 'apply']

/** The sheet that residents take home from the counter. Reads nothing of `view.internal`. Links carry their address, for paper cannot be clicked. */
export function renderCounter(view: VacView, options: CounterOptions = {}): CounterSheet {
  const words = options.words ?? channelWords.nl
  const core = coreOf(view)
  const sections = answerSections(view, words).toSorted((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))
  const parts: CounterSheet['parts'] = sections.map((section) => ({ key: section.key, title: section.title, html: partHtml(section) }))
  if (!isEmptyDocument(view.answer)) {
    // Headings of the answer go below the title of its part.
    parts.push({ key: 'explanation', title: words.explanation, html: toHtml(view.answer, { headingOffset: 1 }) })
  }
  return {
    title: view.question,
    core: core.from === 'shortAnswer' ? core.text : '',
    parts,
    contactTitle: words.counter.contact,
    contact: contactDetails(view),
    urlTitle: words.counter.moreAt,
    url: webHref(options.answerUrl),
  }
}

function partHtml(section: AnswerSection): string {
  if (section.key === 'bring') return sectionHtml(section, checklistHtml)
  if (section.links.length === 0) return sectionHtml(section)
  const items = section.links.map(({ label, url }) => {
    const address = label === url ? '' : ` <span class="print-url">(${escapeHtml(url)})</span>`
    return `<li><a href="${escapeHtml(url)}">${escapeHtml(label)}</a>${address}</li>`
  })
  return `${sectionHtml({ ...section, links: [] })}<ul>${items.join('')}</ul>`
}
