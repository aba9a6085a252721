import { isAllowedHref } from '../isAllowedHref'
import { closedServices, personalParameters, wrappers } from './wrappedLinks'

export interface PlainHref {
  href: string
  /** What was done, or must be done by the writer: the service it went past, one that only it can undo, parameters about a person. */
  passed: string | null
  closed: string | null
  hadPerson: boolean
}

/** Filters wrap what another filter wrapped; more layers than this nobody sends. */
const MAX_LAYERS = 6
const EMAIL = /[^\s@/?&=]@[^\s@/?&=]+\.[a-z]{2,}/i

/**
 * A web address without the services of others that it goes past, and without parameters that name a reader.
 * An address without them comes back letter for letter; so does what is no web address.
 */
export function plainHref(given: string): PlainHref {
  let href = given
  let passed: string | null = null
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const url = parsed(href)
    const inner = url && innerAddress(url)
    if (!inner) break
    passed = url.hostname
    href = inner
  }
  const url = parsed(href)
  if (!url) return { href, passed, closed: null, hadPerson: false }
  const closed = closedServices.some((service) => service.test(url.hostname)) ? url.hostname : null
  const open = withoutPersons(href)
  return { href: open, passed, closed, hadPerson: open !== href }
}

/** Web addresses in running text, without what others wrapped around them. */
export function plainAddresses(text: string): string {
  if (!text.includes('://')) return text
  return text.replace(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]']/gi, (address) => plainHref(address).href)
}

function parsed(href: string): URL | null {
  return /^https?:\/\//i.test(href) && URL.canParse(href) ? new URL(href) : null
}

function innerAddress(url: URL): string | null {
  const { hostname, pathname, searchParams } = url
  for (const { host, path, parameters } of wrappers) {
    if (!host.test(hostname) || (path && !path.test(pathname))) continue
    for (const name of parameters) {
      const value = address(searchParams.get(name))
      if (value) return value
    }
  }
  if (hostname.startsWith('urldefense.')) return address(proofpoint(url))
  if (hostname === 'secure-web.cisco.com') return address(decoded(pathname.slice(pathname.lastIndexOf('/') + 1)))
  return null
}

/** Version 2 writes the address with "-" for "%" and "_" for "/"; version 3 puts it between "__" and "__;", with "*" for what stands behind, in base64. */
function proofpoint({ href, pathname, searchParams }: URL): string | null {
  if (pathname.startsWith('/v2/')) return decoded((searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'))
  const third = /\/v3\/__(.+?)__;([\w-]*=*)/.exec(href)
  if (!third) return null
  const letters = [...new TextDecoder().decode(fromBase64(third[2] ?? ''))]
  // "**" and a letter is a row of several at once: "**B" means three.
  return (third[1] ?? '')
    .replace(/^(https?):\/(?!\/)/, '$1://')
    .replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_all, row?: string) => letters.splice(0, row ? ROWS.indexOf(row) + 2 : 1).join(''))
}

const ROWS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  } catch {
    // No base64: nothing to put in.
    return new Uint8Array()
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that means nothing: no address that we could trust.
    return null
  }
}

function address(value: string | null): string | null {
  return value !== null && /^https?:\/\//i.test(value) && isAllowedHref(value) ? value : null
}

/** Takes parameters out of the text of the address, so that the others stay as they were written. */
function withoutPersons(href: string): string {
  const [, before = href, query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(href) ?? []
  if (query === undefined) return href
  const kept = query.split('&').filter((pair) => !isPersonal(pair))
  if (kept.length === query.split('&').length) return href
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`
}

function isPersonal(pair: string): boolean {
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  return personalParameters.has(name.toLowerCase()) || EMAIL.test(decoded(value.replaceAll('+', ' ')) ?? value)
}
