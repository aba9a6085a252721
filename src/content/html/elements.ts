import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { classesOf } from './readStyles'
import { attributeOf } from './tree'

/** Elements whose content nobody reads. */
export const droppedTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'meta',
  'base',
  'link',
  'title',
  'col',
  'colgroup',
  'datalist',
  'xml',
  'desc',
  'metadata',
  'annotation',
  'annotation-xml',
  'source',
  'track',
  'param',
  'area',
])

/** Elements that end the paragraph before them and the one within. Others are inline: their text flows on. */
export const blockTags: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'head',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'nav',
  'noscript',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'video',
  'audio',
  'textarea',
])

/** Level 1 is the question itself, and we store no deeper than 4. */
export const headingLevels: Readonly<Record<string, number | undefined>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }

/** Marks that we store; their edge is no edge to a reader. */
const MARK_TAGS = new Set(['b', 'strong', 'i', 'em', 'a'])
const PROOF_CLASSES = new Set(['SpellE', 'GramE'])

/** What the edge of an inline element parts: nothing where a program only marks a word's language or spelling, numbers elsewhere, words around buttons. */
export function edgeOf(element: Tree.Element): 'none' | 'quiet' | 'digits' | 'words' {
  const { tagName, attrs } = element
  if (
    tagName === 'span' &&
    attrs.length > 0 &&
    attrs.every(({ name, value }) => name === 'lang' || (name === 'class' && PROOF_CLASSES.has(value)))
  )
    return 'none'
  if (MARK_TAGS.has(tagName)) return classesOf(element).includes('sdfootnotesym') ? 'words' : 'quiet'
  return ['button', 'input', 'select', 'label', 'img', 'svg', 'object', 'embed', 'canvas'].includes(tagName) ? 'words' : 'digits'
}

/** A button that opens the text below it: the question of an accordion. */
export function isDisclosure(element: Tree.Element): boolean {
  if (element.tagName === 'summary') return true
  const isButton = element.tagName === 'button' || ['button', 'tab'].includes(attributeOf(element, 'role') ?? '')
  return (
    isButton && ['aria-expanded', 'aria-controls', 'data-toggle', 'data-bs-toggle'].some((name) => attributeOf(element, name) !== undefined)
  )
}
