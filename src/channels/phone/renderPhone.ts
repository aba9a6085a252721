import { isEmptyDocument } from '../../content/isEmptyDocument'
import { toHtml } from '../../content/toHtml'
import { toPlainText } from '../../content/toPlainText'
import type { HandoverView, VacInternals, VacView } from '../../reading/vacView'
import { type SectionKey, answerSections } from '../answerSections'
import { type Core, coreOf } from '../core'
import { sectionHtml } from '../sectionHtml'
import { type ChannelWords, channelWords } from '../words'

/** An answer in the order in which an agent needs it. Holds internal text: for staff only. */
export interface PhoneAnswer {
  title: string
  /** What may not be given by phone, and what to do instead: before anything is said. */
  notByPhone: VacInternals['notByPhone']
  /** Plain text to read out. */
  say: string
  /** When 'answer', `say` is the beginning of `bodyHtml`. */
  sayFrom: Core['from']
  questionsToAsk: string[]
  /** `text` is the section as plain text, for a line on the screen. */
  sections: { key: SectionKey; title: string; html: string; text: string }[]
  /** The full answer, headings from level 3: the screen has a heading above it. '' when there is only a short answer. */
  bodyHtml: string
  note: string | null
  handover: HandoverView | null
  contactPerson: VacInternals['contactPerson']
  linkedLetters: VacInternals['linkedLetters']
}

/** What the agent screen shows of a VAC. Without `view.internal` the internal parts are empty. */
export function renderPhone(view: VacView, words: ChannelWords = channelWords.nl): PhoneAnswer {
  const core = coreOf(view)
  const { internal } = view
  return {
    title: view.question,
    notByPhone: internal?.notByPhone ?? null,
    say: core.text,
    sayFrom: core.from,
    questionsToAsk: (internal?.questionsToAsk ?? []).filter((question) => question.trim() !== ''),
    sections: answerSections(view, words).map((section) => ({
      key: section.key,
      title: section.title,
      html: sectionHtml(section),
      text: [section.document ? toPlainText(section.document) : '', ...section.links.map(({ label }) => label)]
        .filter((text) => text !== '')
        .join('\n'),
    })),
    bodyHtml: isEmptyDocument(view.answer) ? '' : toHtml(view.answer, { headingOffset: 1 }),
    note: internal?.note?.trim() ? internal.note : null,
    handover: internal?.handover ?? null,
    contactPerson: internal?.contactPerson ?? null,
    linkedLetters: internal?.linkedLetters ?? [],
  }
}
