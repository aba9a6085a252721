import type { RichDocument } from '../content/document'
import { webHref } from '../content/addresses/readWebAddress'
import { isEmptyDocument } from '../content/isEmptyDocument'
import type { ApplyLink, VacView } from '../reading/vacView'
import type { ChannelWords } from './words'

export type SectionKey = 'cost' | 'duration' | 'bring' | 'apply'

/** A typed section that has something to say, before a channel gives it its looks. */
export interface AnswerSection {
  key: SectionKey
  title: string
  /** Null when only links were given. */
  document: RichDocument | null
  links: ApplyLink[]
}

/** The typed sections with text or links, in the order in which people ask: what it costs, how long, what to bring, where. */
export function answerSections(view: Pick<VacView, 'sections'>, words: ChannelWords): AnswerSection[] {
  const keys: SectionKey[] = ['cost', 'duration', 'bring', 'apply']
  return keys.flatMap((key) => {
    const document = view.sections[key]
    const links = key === 'apply' ? applyLinks(view) : []
    const isEmpty = isEmptyDocument(document)
    return isEmpty && links.length === 0 ? [] : [{ key, title: words.sections[key], document: isEmpty ? null : document, links }]
  })
}

/** Links that may be shown, each with words to click on. */
function applyLinks({ sections }: Pick<VacView, 'sections'>): ApplyLink[] {
  return sections.applyLinks.flatMap((link) => {
    const url = webHref(link.url)
    return url ? [{ ...link, url, label: link.label.trim() || url }] : []
  })
}
