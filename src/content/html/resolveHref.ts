import { completeHref } from '../addresses/completeHref'
import { linkHref } from '../addresses/linkHref'
import { webHref } from '../addresses/readWebAddress'

export type ResolvedHref = { href: string } | { problem: 'link_relative' | 'link_protocol' | 'link_broken' }

/**
 * The absolute address behind an `href` of foreign HTML. An address that is right
 * already comes back letter for letter; relative ones need `baseUrl`.
 */
export function resolveHref(raw: string, baseUrl?: string): ResolvedHref {
  // Browsers ignore blanks around an address, and tabs and line ends within.
  const href = raw.trim().replace(/[\t\n\r]/g, '')
  const right = linkHref(href)
  if (right !== null) return { href: right }
  const completed = complete(href, baseUrl)
  if (completed !== null) return { href: completed }
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { problem: /^(?:https?|mailto|tel):/i.test(href) ? 'link_broken' : 'link_protocol' }
  if (!baseUrl) return { problem: 'link_relative' }
  const absolute = URL.canParse(href, baseUrl) ? linkHref(new URL(href, baseUrl).href) : null
  return absolute === null ? { problem: 'link_broken' } : { href: absolute }
}

/** With a base, "voorbeeld.nl/pad" is a path to every browser: only what cannot be one is completed. */
function complete(href: string, baseUrl?: string): string | null {
  if (!isOurs(href)) return baseUrl ? null : webHref(href)
  const read = completeHref(href)
  return 'href' in read ? read.href : null
}

/** Addresses that authors leave half, and that are no path: a scheme (mistyped or not), "//", "www.", a bare mail address. */
function isOurs(href: string): boolean {
  return /^(?:[htps]{3,8}[:;]?[\\/]|https?:|mailto:|tel:|[\\/]{2}|www\.[^\s/]+\.[a-z]|[^\s/@:?#]+@[^\s/@:?#]+$)/i.test(href)
}
