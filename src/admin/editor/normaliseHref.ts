import { isAllowedHref } from '../../content/isAllowedHref'

/** A phone number as people write it: digits with blanks, dashes, brackets, perhaps a plus. */
const PHONE = /^\+?[\d\s()-]+$/
/** The shortest number a municipality has: "14 0xx" counts five digits, emergency numbers three. */
const MIN_PHONE_DIGITS = 3
const EMAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i
const DOMAIN = /^[^\s/?#@:]+\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i

/**
 * The address of a link from what a person typed: "www.voorbeeld.nl" becomes https, an e-mail address
 * mailto, a phone number tel. Null when it cannot be one of the four protocols we store.
 */
export function normaliseHref(input: string): string | null {
  const typed = input.trim()
  if (typed === '') return null
  const href = /^tel:/i.test(typed) ? `tel:${digits(typed.slice(4))}` : complete(typed)
  return isAllowedHref(href) ? href : null
}

function complete(typed: string): string {
  if (PHONE.test(typed) && digits(typed).replace('+', '').length >= MIN_PHONE_DIGITS) return `tel:${digits(typed)}`
  if (EMAIL.test(typed)) return `mailto:${typed}`
  if (DOMAIN.test(typed)) return `https://${typed}`
  return HAS_SCHEME.test(typed) ? typed : ''
}

function digits(typed: string): string {
  return typed.replace(/[^\d+]/g, '')
}
