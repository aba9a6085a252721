import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Issue } from '../../errors'
import { resolveHref } from './resolveHref'
import { textContent } from './textContent'
import { attributeOf, isElement } from './tree'

export interface Replacement {
  /** What stays of it; '' when it said nothing. */
  text: string
  href: string | null
  /** Null when nothing was lost: a picture for the looks. */
  warning: Pick<Issue, 'code' | 'params'> | null
  isBlock: boolean
  /** What stands in it and is read on. */
  rest: Tree.ChildNode[]
}

/** Word writes below every picture that it described it by itself. */
const GENERATED =
  /[.,]?\s{0,20}(?:Automatisch gegenereerde beschrijving|Description automatically generated|Door AI gegenereerde inhoud is mogelijk onjuist|AI-generated content may be incorrect)\.?\s*$/i

/** Text in place of a picture, film or frame: we store none. A frame or film becomes a link to what it showed. */
export function replacementOf(element: Tree.Element, baseUrl: string | undefined): Replacement {
  if (element.tagName === 'img' || element.tagName === 'svg') return imageOf(element)
  const title = filled(element, 'title') || filled(element, 'aria-label')
  const source = resolveHref(sourceOf(element), baseUrl)
  const href = 'href' in source ? source.href : null
  const rest = element.tagName === 'iframe' || element.tagName === 'embed' ? [] : element.childNodes
  return {
    text: title || href || '',
    href,
    isBlock: true,
    rest,
    warning: { code: 'frame_left_out', params: { title: title.slice(0, 100) } },
  }
}

/** Whether an image in this element has a description, which then speaks for it. Uses no recursion: it may be nested without end. */
export function hasAlternativeText(element: Tree.Element): boolean {
  const stack = [...element.childNodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if ((node.tagName === 'img' || node.tagName === 'svg') && descriptionOf(node) !== '') return true
    for (const child of node.childNodes) stack.push(child)
  }
  return false
}

function imageOf(element: Tree.Element): Replacement {
  const alt = descriptionOf(element)
  const isForLooks =
    alt === '' &&
    (attributeOf(element, 'alt') === '' || ['presentation', 'none'].includes(attributeOf(element, 'role') ?? '') || isPixel(element))
  const rest = element.childNodes.filter((node) => !isElement(node, 'title'))
  const warning =
    isForLooks || (element.tagName === 'svg' && alt === '') ? null : { code: 'image_left_out', params: { alt: alt.slice(0, 100) } }
  return { text: alt, href: null, isBlock: false, rest, warning }
}

function descriptionOf(element: Tree.Element): string {
  if (element.tagName === 'svg') {
    const title = element.childNodes.find((node) => isElement(node, 'title'))
    return filled(element, 'aria-label') || (title && isElement(title) ? textContent(title.childNodes).trim() : '')
  }
  return (filled(element, 'alt') || filled(element, 'aria-label') || filled(element, 'title')).replace(GENERATED, '').trim()
}

/** Too small to see: it counts readers. */
function isPixel(element: Tree.Element): boolean {
  return ['width', 'height'].every((name) => /^[01](?:px)?$/.test(filled(element, name)))
}

function sourceOf(element: Tree.Element): string {
  const child = element.childNodes.find((node) => isElement(node, 'source'))
  return filled(element, 'src') || filled(element, 'data') || (child && isElement(child) ? filled(child, 'src') : '')
}

function filled(element: Tree.Element, name: string): string {
  return (attributeOf(element, name) ?? '').trim()
}
