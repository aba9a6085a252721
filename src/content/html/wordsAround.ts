import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { cleanLine } from '../cleaning/cleanLine'
import { textContent } from './textContent'
import { attributeOf, isElement } from './tree'

/** Inputs that show what they hold. */
const SHOWN_INPUTS = new Set(['text', 'button', 'submit', 'reset', 'search', 'email', 'tel', 'url', 'number', 'date', 'time'])

interface Around {
  before: string
  after: string
}

const nothing: Around = { before: '', after: '' }

/** What a browser shows, or tells who points at it, around the text of an element itself. */
export function wordsAround(element: Tree.Element, explained: Set<string>): Around {
  switch (element.tagName) {
    case 'q':
      return { before: '“', after: '”' }
    case 'abbr':
    case 'acronym':
    case 'dfn':
      return { ...nothing, after: explanation(element, explained) }
    case 'input':
      return SHOWN_INPUTS.has((attributeOf(element, 'type') ?? 'text').toLowerCase())
        ? { ...nothing, before: attributeOf(element, 'value') ?? '' }
        : nothing
    case 'optgroup':
      return { ...nothing, before: `${attributeOf(element, 'label') ?? ''} ` }
    case 'rt':
      return element.parentNode?.childNodes.some((node) => isElement(node, 'rp')) ? nothing : { before: ' (', after: ')' }
    case 'msqrt':
      return { ...nothing, before: '√' }
    default:
      return element.parentNode && 'tagName' in element.parentNode ? inFormula(element, element.parentNode) : nothing
  }
}

/** Fractions and powers of MathML: "1/2", "10^3". */
function inFormula(element: Tree.Element, parent: Tree.Element): Around {
  const others = parent.childNodes.filter((node) => isElement(node))
  if (others[1] !== element) return nothing
  if (parent.tagName === 'mfrac') return { ...nothing, before: '/' }
  if (parent.tagName === 'msup') return { ...nothing, before: '^' }
  return parent.tagName === 'msub' ? { ...nothing, before: '_' } : nothing
}

/** What an abbreviation stands for, in brackets, the first time. */
function explanation(element: Tree.Element, explained: Set<string>): string {
  const title = cleanLine(attributeOf(element, 'title') ?? '')
  const text = cleanLine(textContent(element.childNodes))
  const key = `${text}: ${title}`.toLowerCase()
  if (title === '' || text === '' || explained.has(key) || text.toLowerCase().includes(title.toLowerCase())) return ''
  explained.add(key)
  return ` (${title})`
}
