import { createHash } from 'node:crypto'
import type { RichDocument } from '../../src/content/document'
import { toPlainText } from '../../src/content/toPlainText'
import type { HandoverView, VacInternals, VacView } from '../../src/reading/vacView'
import { foldDutch } from '../dutch/foldDutch'
import { tokenize } from '../dutch/tokenize'
import type { AgentDocument, ContactDocument, NoticeDocument, PublicDocument } from './searchDocument'
import { toWords } from './toWords'

/** Raised when the words made from the same text change, so that reconciling re-indexes everything. */
export const pipelineVersion = 2

/** What a VacView does not carry. */
export interface SearchExtras {
  /** Everyday words; added to those of `view.internal`, of which the public document takes nothing else. */
  searchTerms?: readonly string[]
  /** Titles that municipalities use for the UPL products of this VAC. */
  vocabulary?: readonly string[]
}

/** The public document of a published VAC, read for either audience: internal text is never looked at. */
export function toPublicDocument(view: VacView, extras: SearchExtras = {}): PublicDocument {
  return withHash(vacFields(view, extras, []))
}

/** The agents' document of a published VAC. A view read for the public gives a document without internal text. */
export function toAgentDocument(view: VacView, extras: SearchExtras = {}): AgentDocument {
  const internalText = view.internal === null ? '' : internalTextOf(view.internal)
  return withHash({
    ...vacFields(view, extras, [internalText]),
    internalText,
    isNotByPhone: view.internal?.notByPhone != null,
    lastChecked: view.internal?.lastChecked ?? '',
    lastCheckedNumber: Number((view.internal?.lastChecked ?? '').slice(0, 10).replaceAll('-', '')),
    reviewDue: view.internal?.reviewDue ?? '',
  })
}

type Unmatchable<T> = Omit<T, 'titleWords' | 'bodyWords' | 'titleLength' | 'sortKey' | 'hash'>

export function toContactDocument(contact: Unmatchable<ContactDocument>): ContactDocument {
  const titles = [contact.name, contact.role, ...contact.subjects]
  return withHash({
    ...contact,
    ...matchableOf(contact.name, titles, [contact.departmentName, contact.availability, contact.phone, contact.email]),
  })
}

export function toNoticeDocument(notice: Unmatchable<NoticeDocument>): NoticeDocument {
  return withHash({ ...notice, ...matchableOf(notice.title, [notice.title], [notice.body]) })
}

function vacFields(view: VacView, extras: SearchExtras, alsoMatched: string[]): Omit<PublicDocument, 'hash'> {
  const { cost, duration, bring, apply } = view.sections
  const body = [view.shortAnswer, plain(view.answer), plain(cost), plain(duration), plain(bring), plain(apply)]
    .filter((text) => text !== '')
    .join('\n')
  const searchTerms = distinct([...(view.internal?.searchTerms ?? []), ...(extras.searchTerms ?? [])])
  const vocabulary = distinct(extras.vocabulary ?? [])
  const upl = view.upl.map(({ name }) => name)
  const themes = view.themes.map(({ slug, name }) => ({ slug, name }))
  return {
    id: view.uuid,
    slug: view.slug,
    question: view.question,
    summary: view.shortAnswer,
    body,
    searchTerms,
    vocabulary,
    departmentId: view.department.id,
    departmentName: view.department.name,
    themes,
    themeSlugs: themes.map(({ slug }) => slug),
    targetGroup: view.targetGroup,
    upl,
    municipalitySlugs: view.municipalities.map(({ slug }) => slug),
    publishedAt: view.publishedAt,
    ...matchableOf(view.question, [view.question, ...searchTerms, ...upl, ...vocabulary], [body, ...alsoMatched]),
  }
}

function matchableOf(title: string, titles: readonly string[], bodies: readonly string[]) {
  return {
    titleWords: toWords(titles),
    bodyWords: toWords(bodies),
    titleLength: tokenize(title).length,
    sortKey: foldDutch(title),
  }
}

function internalTextOf(internal: VacInternals): string {
  return [
    internal.note ?? '',
    ...internal.questionsToAsk,
    ...(internal.handover === null ? [] : handoverText(internal.handover)),
    ...internal.linkedLetters.flatMap(({ name, reference }) => [name, reference ?? '']),
    internal.notByPhone?.instead ?? '',
  ]
    .filter((text) => text !== '')
    .join('\n')
}

function handoverText({ title, department, firstLine, rest }: HandoverView): string[] {
  return [title, department, firstLine, rest]
}

function plain(document: RichDocument | null): string {
  return document === null ? '' : toPlainText(document)
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))]
}

function withHash<T extends object>(document: T): T & { hash: string } {
  const hash = createHash('sha256')
    .update(JSON.stringify([pipelineVersion, document]))
    .digest('hex')
    .slice(0, 32)
  return { ...document, hash }
}
