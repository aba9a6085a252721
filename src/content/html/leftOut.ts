import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { isHidden, isStruck } from './elementLook'
import { classesOf, type Look } from './readStyles'
import { attributeOf } from './tree'

/** Why an element stays out; each is a code of a note. */
export type LeftOut = 'comment_left_out' | 'signature_left_out' | 'text_struck_out' | 'hidden_left_out'

/** Anchors, markers and lists of comments, of Word ("msocomanchor", "mso-element:comment-list") and Google Docs ("#cmnt1"). */
const COMMENT_CLASS = /^mso(?:com(?:anchor|off|txt|hide)?|commentreference)$/i
const COMMENT_ANCHOR = /^#(?:_msocom_|_msoanchor_|cmnt)/i
const SIGNATURE = /^(?:x_)*(?:signature|ms-outlook-mobile-signature|gmail_signature|moz-signature|protonmail_signature_block)$/i

/** What says which panel a button opens. */
export interface Surroundings {
  /** Ids of panels that a reader can open: hidden at first, and read all the same. */
  opened: ReadonlySet<string>
  /** Blocks at the end of a document that hold its comments. */
  comments: ReadonlySet<Tree.Element>
}

export function reasonToLeaveOut(element: Tree.Element, look: Look, { opened, comments }: Surroundings): LeftOut | null {
  const { tagName, attrs } = element
  if (comments.has(element)) return 'comment_left_out'
  if (attrs.length > 0) {
    const names = classesOf(element)
    const isComment = /^comment(?:-list)?$/.test(look.get('mso-element') ?? '') || names.some((name) => COMMENT_CLASS.test(name))
    if (isComment || COMMENT_ANCHOR.test(attributeOf(element, 'href') ?? '')) return 'comment_left_out'
    const id = attributeOf(element, 'id') ?? ''
    if (SIGNATURE.test(id) || names.some((name) => SIGNATURE.test(name))) return 'signature_left_out'
    if (isHidden(element, look) && !opened.has(id)) return 'hidden_left_out'
  }
  if (isStruck(element, look)) return 'text_struck_out'
  return tagName === 'noscript' || (tagName === 'dialog' && isHidden(element, look)) ? 'hidden_left_out' : null
}
