import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { cleanLine } from '../cleaning/cleanLine'
import { plainHref } from '../cleaning/plainHref'
import type { Reading } from './Reading'
import type { MarkState } from './InlineRun'
import { hasAlternativeText } from './replacedElements'
import { resolveHref } from './resolveHref'
import { textContent } from './textContent'
import { attributeOf } from './tree'

/** The number of a note, in programs and on pages: it leads to the note on the same page, and from there back. */
const NOTE_ANCHOR = /^#_?(?:ftn|edn|fn|footnote|endnote|voetnoot|eindnoot|noot|note|cite|ref|sdfootnote|sdendnote)/i

export interface ReadLink {
  /** What holds within the link. */
  state: MarkState
  /** Text for a link that has none; '' otherwise. */
  instead: string
}

/** A link: where it leads without the services of others, or why it leads nowhere. */
export function readLink(element: Tree.Element, state: MarkState, { baseUrl, warn }: Reading): ReadLink {
  const raw = attributeOf(element, 'href')
  if (raw === undefined) return { state, instead: '' }
  const label = cleanLine(textContent(element.childNodes))
  const isOnPage = raw.trim().startsWith('#')
  if (isOnPage && NOTE_ANCHOR.test(raw.trim())) return { state: { ...state, isReference: true }, instead: '' }
  const resolved = resolveHref(raw, baseUrl)
  if ('problem' in resolved) {
    warn(resolved.problem, { href: raw.slice(0, 200), label: label.slice(0, 100) })
    return { state: { ...state, isReference: isOnPage }, instead: '' }
  }
  const { href, passed, closed, hadPerson } = plainHref(resolved.href)
  if (passed !== null) warn('link_unwrapped', { service: passed })
  if (closed !== null) warn('link_closed', { service: closed, label: label.slice(0, 100) })
  if (hadPerson) warn('link_person', { label: label.slice(0, 100) })
  // A link around nothing or around an image would vanish: its address is all there is to show.
  return { state: { ...state, href }, instead: label === '' && !hasAlternativeText(element) ? href : '' }
}
