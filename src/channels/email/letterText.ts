import { linkHref } from '../../content/addresses/linkHref'
import { toPlainText } from '../../content/toPlainText'
import type { LetterPart } from './emailLetter'

/** The mail as plain text: a blank line between parts, links as "label (address)". */
export function letterText(parts: LetterPart[]): string {
  return `${parts
    .map(partText)
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

function partText(part: LetterPart): string {
  switch (part.kind) {
    case 'lines':
      return part.lines.join('\n')
    case 'question':
    case 'heading':
      return part.text
    case 'document':
      return toPlainText(part.document, { linesBetweenBlocks: 2, link: linkText })
    case 'links':
      return part.links.map(({ label, url }) => `- ${linkText(label, url)}`).join('\n')
    case 'sentenceWithLink':
      return `${part.text}\n${part.url}`
  }
}

/** An address that can be read in the label already is not repeated. */
function linkText(label: string, stored: string): string {
  const href = linkHref(stored)
  if (href === null) return label
  const address = href.replace(/^(?:mailto|tel):/i, '')
  const isPhone = /^tel:/i.test(href)
  const isSaid = isPhone
    ? digits(label).endsWith(digits(address)) && digits(address) !== ''
    : label.trim() === address || label.trim() === href
  return isSaid ? label : `${label.trimEnd()} (${address})${/\s$/.test(label) ? ' ' : ''}`
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '')
}
