import { isAllowedHref } from './isAllowedHref'

/** Deeper than a list in a list in a table cell in a quote; deeper than this no reader can follow, and recursion stays cheap. */
export const MAX_DEPTH = 20

/** Five times the longest answer known (a full A4 page holds about 3,000 characters); keeps one save and one index document small. */
export const MAX_TEXT_LENGTH = 100_000

/** A text of MAX_TEXT_LENGTH in which every tenth character starts a new node. */
export const MAX_NODES = 10_000

interface AttributeRule {
  isValid: (value: unknown) => boolean
  /** A node without this attribute is refused; otherwise the schema's default holds. */
  isRequired?: true
}

const isCount = (max: number) => (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max

/** More columns or rows than this is not a table that anybody reads. */
const MAX_SPAN = 100

const span = { colspan: { isValid: isCount(MAX_SPAN) }, rowspan: { isValid: isCount(MAX_SPAN) } }

/** Every attribute a node or mark may have. A test holds it against the schema. */
export const attributeRules: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  heading: { level: { isValid: (value) => value === 2 || value === 3 || value === 4, isRequired: true } },
  orderedList: { start: { isValid: (value) => value === 0 || isCount(1_000_000)(value) } },
  tableHeader: span,
  tableCell: span,
  link: { href: { isValid: isAllowedHref, isRequired: true } },
}
