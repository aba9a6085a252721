import type { RichDocument } from '../../content/document'
import { webHref } from '../../content/addresses/readWebAddress'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import type { ApplyLink, VacView } from '../../reading/vacView'
import { answerSections } from '../answerSections'
import { contactDetails } from '../contactDetails'
import { coreOf } from '../core'
import { noticeLines } from '../noticeLines'
import { type ChannelWords, channelWords } from '../words'

export interface EmailContext {
  /** Name of the resident, when known: "Jansen". */
  salutationName?: string | null
  /** Name of the agent or the team under the mail. */
  senderName: string
  /** "Voorbeeldstad"; the word "Gemeente" is put before it. */
  municipality: string
  complaintsUrl: string | null
  /** Address of the public page. */
  answerUrl: string | null
  words?: ChannelWords
}

/** One part of the mail. `lines` are lines of one paragraph. */
export type LetterPart =
  | { kind: 'lines'; lines: string[] }
  | { kind: 'question'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'document'; document: RichDocument }
  | { kind: 'links'; links: Pick<ApplyLink, 'label' | 'url'>[] }
  | { kind: 'sentenceWithLink'; text: string; url: string }

/**
 * The mail as parts, in order, before it is HTML or plain text, so that the two
 * cannot differ. Rules from the domain: repeat the question, answer all of it,
 * salutation, sender's name, links, and the complaints procedure.
 */
export function emailLetter(view: VacView, context: EmailContext): LetterPart[] {
  const words = context.words ?? channelWords.nl
  const core = coreOf(view)
  const hasAnswer = !isEmptyDocument(view.answer)
  return [
    { kind: 'lines', lines: [words.email.salutation(oneLine(context.salutationName ?? '') || null)] },
    { kind: 'lines', lines: [words.email.youAsked] },
    { kind: 'question', text: oneLine(view.question) },
    ...view.notices.map((notice): LetterPart => ({ kind: 'lines', lines: noticeLines(notice, words) })),
    ...(core.from === 'shortAnswer' ? [{ kind: 'lines' as const, lines: core.text.split(/\r?\n/) }] : []),
    ...(hasAnswer ? [{ kind: 'document' as const, document: view.answer }] : []),
    ...answerSections(view, words).flatMap((section): LetterPart[] => [
      { kind: 'heading', text: section.title },
      ...(section.document ? [{ kind: 'document' as const, document: section.document }] : []),
      ...(section.links.length > 0 ? [{ kind: 'links' as const, links: section.links }] : []),
    ]),
    ...withUrl(words.email.moreAt, context.answerUrl),
    ...questionsPart(view, words),
    ...withUrl(words.email.complaints, context.complaintsUrl),
    { kind: 'lines', lines: [words.email.greeting] },
    {
      kind: 'lines',
      lines: [oneLine(context.senderName), words.email.municipality(oneLine(context.municipality))].filter((line) => line !== ''),
    },
  ]
}

function questionsPart(view: VacView, words: ChannelWords): LetterPart[] {
  const { phone, email } = contactDetails(view)
  const ways = [...(phone ? [words.email.phone(phone)] : []), ...(email ? [words.email.mail(email)] : [])]
  return ways.length > 0 ? [{ kind: 'lines', lines: [[words.email.questions, ...ways].join(' ')] }] : []
}

function withUrl(text: string, url: string | null): LetterPart[] {
  const href = webHref(url)
  return href ? [{ kind: 'sentenceWithLink', text, url: href }] : []
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
