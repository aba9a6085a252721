const SOMEWHERE = 'https://site.invalid'

/**
 * Where to go after logging in: a path on this site, or null. Anything that a
 * browser could read as another site's address is refused, so that our login
 * page cannot be used to lead people away.
 */
export function safeTarget(target: string | null | undefined): string | null {
  if (typeof target !== 'string' || target.length > 500) return null
  if (!/^\/(?![/\\])/.test(target) || /[\\\p{Cc}]/u.test(target)) return null
  if (!URL.canParse(target, SOMEWHERE)) return null
  const url = new URL(target, SOMEWHERE)
  if (url.origin !== SOMEWHERE || url.pathname.startsWith('//')) return null
  // Sending people back to where they log in or out would be a circle.
  if (/^\/(?:inloggen|uitloggen)(?:\/|$)/.test(url.pathname)) return null
  return `${url.pathname}${url.search}${url.hash}`
}
