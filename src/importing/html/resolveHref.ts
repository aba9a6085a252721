import { isAllowedHref } from '../../content/isAllowedHref'

export type ResolvedHref = { href: string } | { problem: 'link_relative' | 'link_protocol' | 'link_broken' }

/**
 * The absolute address behind an `href` of foreign HTML. An address that is right
 * already comes back letter for letter; relative ones need `baseUrl`.
 */
export function resolveHref(raw: string, baseUrl?: string): ResolvedHref {
  // Browsers ignore blanks around an address, and tabs and line ends within.
  const href = raw.trim().replace(/[\t\n\r]/g, '')
  if (isAllowedHref(href)) return { href }
  const completed = complete(href)
  if (isAllowedHref(completed)) return { href: completed }
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { problem: isOurProtocol(href) ? 'link_broken' : 'link_protocol' }
  if (!baseUrl) return { problem: 'link_relative' }
  const absolute = URL.canParse(href, baseUrl) ? new URL(href, baseUrl).href : ''
  return isAllowedHref(absolute) ? { href: absolute } : { problem: 'link_broken' }
}

/** Addresses that authors leave half: no protocol, a bare mail address, blanks inside. */
function complete(href: string): string {
  if (href.startsWith('//')) return `https:${href}`
  if (/^www\.[^\s/]+\.[a-z]/i.test(href)) return `https://${href}`
  if (/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i.test(href)) return `mailto:${href}`
  return isOurProtocol(href) && URL.canParse(href) ? new URL(href).href : href
}

function isOurProtocol(href: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(href)
}
