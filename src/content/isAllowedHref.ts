/** Protocols a link may have. Anything else could run script or reach a program on the reader's machine. */
export const LINK_PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:']

/** Browsers and servers cope with addresses of this length; a longer one is a mistake or an attack. */
export const MAX_HREF_LENGTH = 2048

/** True for an absolute address with one of our protocols and something behind it, without control characters, and without blanks but in a phone number. */
export function isAllowedHref(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > MAX_HREF_LENGTH) return false
  // URL parsing drops or encodes blanks; a reader of the raw text, or of a plain-text mail, cannot tell where the address
  // ends. Phone numbers are the exception: they are grouped with blanks everywhere.
  if (!/^(?:https?:\/\/[^\s/?#]\S*|mailto:\S+|tel:\S.*)$/i.test(href) || href !== href.trim()) return false
  if (/\p{Cc}/u.test(href)) return false
  return URL.canParse(href) && LINK_PROTOCOLS.includes(new URL(href).protocol)
}
