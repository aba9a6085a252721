import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Issue } from '../../errors'
import { resolveHref } from './resolveHref'
import { attributeOf, isElement } from './tree'

export interface Replacement {
  /** What stays of it; '' when it said nothing. */
  text: string
  href: string | null
  warning: Issue
  isBlock: boolean
}

/** Text in place of an `img` or `iframe`: we store neither. A frame becomes a link to what it showed. */
export function replacementOf(element: Tree.Element, baseUrl: string | undefined): Replacement {
  if (element.tagName === 'img') {
    const alt = filled(element, 'alt')
    return { text: alt, href: null, isBlock: false, warning: { code: 'image_left_out', path: [], params: { alt: alt.slice(0, 100) } } }
  }
  const title = filled(element, 'title')
  const source = resolveHref(attributeOf(element, 'src') ?? '', baseUrl)
  const href = 'href' in source ? source.href : null
  return { text: title || href || '', href, isBlock: true, warning: { code: 'frame_left_out', path: [], params: { title: title.slice(0, 100) } } }
}

/** Whether an image in this element has a description, which then speaks for it. */
export function hasAlternativeText(element: Tree.Element): boolean {
  return element.childNodes.some((node) => isElement(node, 'img') && filled(node, 'alt') !== '')
}

function filled(element: Tree.Element, name: string): string {
  return (attributeOf(element, name) ?? '').trim()
}
