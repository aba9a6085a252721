import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { MarkState } from './InlineRun'
import type { Look } from './readStyles'
import { attributeOf } from './tree'

const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|table|table-row|table-cell|flow-root)$/

/** Not on the screen for anybody: neither shown nor read aloud. */
export function isHidden(element: Tree.Element, look: Look): boolean {
  const hidden = attributeOf(element, 'hidden')
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
  if (attributeOf(element, 'aria-hidden') === 'true' || (element.tagName === 'dialog' && attributeOf(element, 'open') === undefined))
    return true
  if (look.get('display') === 'none' || look.get('mso-hide') === 'all' || look.get('visibility') === 'hidden') return true
  return /^0(?:px|pt|em|rem|%)?$/.test(look.get('font-size') ?? '')
}

/** Text that its writer took back: struck through, or deleted while a program tracked changes. */
export function isStruck(element: Tree.Element, look: Look): boolean {
  if (['s', 'strike', 'del'].includes(element.tagName) || attributeOf(element, 'role') === 'deletion') return true
  return /line-through/.test(`${look.get('text-decoration') ?? ''} ${look.get('text-decoration-line') ?? ''}`)
}

/** Stands on a line of its own, whatever its element. */
export function isShownAsBlock(look: Look): boolean {
  return BLOCK_DISPLAY.test(look.get('display') ?? '')
}

/** Its elements stand beside each other, each on its own, with no blank between their texts. */
function isRow(look: Look): boolean {
  return /^(?:inline-)?(?:flex|grid)$/.test(look.get('display') ?? '')
}

/** The marks within an element, by its tag and by how it looks. */
export function marksWithin(element: Tree.Element, look: Look, state: MarkState): MarkState {
  const tag = element.tagName
  const within = { ...state }
  if (tag === 'b' || tag === 'strong') within.isBold = true
  if (tag === 'i' || tag === 'em') within.isItalic = true
  if (tag === 'sup') within.raised = 'up'
  if (tag === 'sub') within.raised = 'down'
  const weight = look.get('font-weight')
  if (weight !== undefined) within.isBold = /^(?:bold|bolder|[6-9]00)$/.test(weight) || (weight === 'inherit' && state.isBold)
  const slope = look.get('font-style')
  if (slope !== undefined) within.isItalic = /^(?:italic|oblique)/.test(slope) || (slope === 'inherit' && state.isItalic)
  if (!UNRAISED.has(tag)) within.raised = raisedBy(look) ?? within.raised
  const space = look.get('white-space')
  if (tag === 'pre' || tag === 'textarea' || space !== undefined)
    within.keepsLines = space === undefined || /^(?:pre|break-spaces)/.test(space)
  if (within.isPlainOnly) within.isBold = false
  within.isInRow = isRow(look)
  return within
}

/** Elements of which the same properties place something else. */
const UNRAISED = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'table', 'img'])

/** Whether a style lifts text above or below the line: null puts it back, undefined says nothing. */
function raisedBy(look: Look): MarkState['raised'] | undefined {
  const align = look.get('vertical-align') ?? ''
  const lift = Number.parseFloat(look.get('mso-text-raise') ?? '') || Number.parseFloat(align) || shift(look)
  if (align === 'super' || align === 'text-top' || lift > 0) return 'up'
  if (align === 'sub' || align === 'text-bottom' || lift < 0) return 'down'
  return undefined
}

function shift(look: Look): number {
  if (look.get('position') !== 'relative') return 0
  return -Number.parseFloat(look.get('top') ?? '') || Number.parseFloat(look.get('bottom') ?? '') || 0
}
