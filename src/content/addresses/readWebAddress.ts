import { isAllowedHref, MAX_HREF_LENGTH } from '../isAllowedHref'
import { isEmailAddress } from './readEmailAddress'
import { isTooLong, tidyTyped, withoutSentence } from './tidyTyped'

/** Why a text is no address. The wording stands in src/messages/addressMessages.ts. */
export type WebProblem = 'web_incomplete' | 'web_blank' | 'web_several' | 'web_email' | 'web_login' | 'web_protocol' | 'web_long'

/** "http" and "https" as people mistype them ("htps", "htttp", "ttps"), with what they put behind it ("//", ":/", ";//", ":\\"). */
const SCHEME = /^([htps]{3,8})\s*(?:[:;.,]?\s*[\\/]{2,}|[:;]\s*[\\/]?)\s*/i
/** A port makes the digits behind a name; a phone number those behind "tel:". */
const OTHER_SCHEME = /^(?:tel:|[a-z][a-z0-9+.-]*:(?!\d))/i
const LABEL = /^(?:website|webadres|web|site|url|link|adres)\s*:\s*/i
/** A name with a dot and an ending of letters, perhaps with a port: "voorbeeld.nl", "voorbeeld.nl:8080/pad". */
const DOMAIN = /^[^\s/?#@:\\]+\.\p{L}{2,}(?::\d+)?(?:[/?#\\]|$)/u
/** Endings of files, which look like those of a domain. */
const FILE_NAME = /^[^/?#\\]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|html?|php|aspx?|jpe?g|png|gif|csv|txt|zip)(?:[/?#\\]|$)/i

/**
 * The one rule for web addresses: where they are typed, pasted, imported, sent and shown. Completes what can be
 * meant in one way only (no scheme or a mistyped one, blanks around, backslashes, the full stop of a sentence),
 * and names what cannot be an address. The value passes `isAllowedHref`.
 */
export function readWebAddress(typed: string): { value: string } | { problem: WebProblem } {
  if (isTooLong(typed)) return { problem: 'web_long' }
  const text = withoutSentence(tidyTyped(typed).replace(LABEL, ''))
  if (/\s(?:https?:|www\.)/i.test(text)) return { problem: 'web_several' }
  if (/^mailto:/i.test(text) || isEmailAddress(text)) return { problem: 'web_email' }
  const split = splitScheme(text)
  if ('problem' in split) return split
  // Browsers drop line ends and tabs: they come from an address that was broken off at the end of a line.
  const address = split.rest.replace(/[\t\r\n]+/g, '').trim()
  const end = address.search(/[/?#\\]/)
  const host = end < 0 ? address : address.slice(0, end)
  const problem = hostProblem(host)
  if (problem) return { problem }
  const value = `${split.scheme}://${host.toLowerCase().replace(/\.$/, '')}${end < 0 ? '' : tidyPath(address.slice(end))}`
  if (value.length > MAX_HREF_LENGTH) return { problem: 'web_long' }
  return isAllowedHref(value) ? { value } : { problem: 'web_incomplete' }
}

/** The address to show and to click on, also for what was stored before this rule; null when it is none. */
export function webHref(stored: string | null | undefined): string | null {
  if (!stored) return null
  const read = readWebAddress(stored)
  return 'value' in read ? read.value : null
}

function splitScheme(text: string): { scheme: string; rest: string } | { problem: WebProblem } {
  let rest = text
  let scheme = ''
  // The innermost one counts: "http://https://voorbeeld.nl" was pasted behind what stood there.
  for (let match = SCHEME.exec(rest); match && isSchemeName(match[1] ?? ''); match = SCHEME.exec(rest)) {
    scheme = /s$/i.test(match[1] ?? '') ? 'https' : 'http'
    rest = rest.slice(match[0].length)
  }
  if (scheme !== '') return { scheme, rest }
  if (rest.startsWith('//')) return { scheme: 'https', rest: rest.slice(2) }
  if (OTHER_SCHEME.test(rest)) return { problem: 'web_protocol' }
  if (DOMAIN.test(rest) && !FILE_NAME.test(rest)) return { scheme: 'https', rest }
  return { problem: /^www\b|\.\p{L}{2,}[/?#]/iu.test(rest) && /\s/.test(rest) ? 'web_blank' : 'web_incomplete' }
}

function isSchemeName(letters: string): boolean {
  return /t/i.test(letters) && /p/i.test(letters)
}

function hostProblem(host: string): WebProblem | null {
  if (/\s/.test(host)) return 'web_blank'
  if (host.includes('@')) return 'web_login'
  if (!URL.canParse(`https://${host}`)) return 'web_incomplete'
  const { hostname } = new URL(`https://${host}`)
  if (hostname.startsWith('[')) return null
  const labels = hostname.replace(/\.$/, '').split('.')
  return labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) && hostname !== 'www' ? null : 'web_incomplete'
}

/** Blanks written as servers expect them, and slashes that lean the right way. */
function tidyPath(path: string): string {
  const query = path.search(/[?#]/)
  const [steps, rest] = query < 0 ? [path, ''] : [path.slice(0, query), path.slice(query)]
  return `${steps.replaceAll('\\', '/')}${rest}`.replace(/\s/g, '%20')
}
