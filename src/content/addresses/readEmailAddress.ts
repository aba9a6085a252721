import { isTooLong, tidyTyped, withoutSentence } from './tidyTyped'

export type EmailProblem = 'email_incomplete' | 'email_blank' | 'email_several'

/** What mail servers take of a name (RFC 5321); longer is a mistake. */
const MAX_LENGTH = 254
const LOCAL = /^[^\s@<>()[\]\\,;:"]{1,64}$/
const LABEL = /^(?:e-?mail|mail|mailadres|e-mailadres)\s*:\s*/i

/**
 * The one rule for e-mail addresses: completes what can be meant in one way only ("mailto:", "Balie <balie@…>",
 * blanks around, the comma of a list that ends there), and names what cannot be one address.
 */
export function readEmailAddress(typed: string): { value: string } | { problem: EmailProblem } {
  if (isTooLong(typed)) return { problem: 'email_incomplete' }
  const named = /^[^<>@]*<([^<>]*)>[\s.,;]*$/.exec(tidyTyped(typed))?.[1] ?? tidyTyped(typed)
  const text = withoutSentence(named.replace(LABEL, '').replace(/^mailto:\s*/i, '')).replace(/\s*@\s*/g, '@')
  if ((text.match(/@/g) ?? []).length > 1 && /[\s,;/]/.test(text)) return { problem: 'email_several' }
  if (/\s/.test(text)) return { problem: text.includes('@') ? 'email_blank' : 'email_incomplete' }
  const [local = '', domain = '', ...more] = text.split('@')
  const value = `${local}@${domain.toLowerCase()}`
  if (more.length > 0 || value.length > MAX_LENGTH || !isLocal(local) || !isDomain(domain)) return { problem: 'email_incomplete' }
  return { value }
}

export function isEmailAddress(text: string): boolean {
  return 'value' in readEmailAddress(text)
}

/** The address to mail to with one click, also for what was stored before this rule; null when it is none. */
export function mailHref(stored: string | null | undefined): string | null {
  const read = stored ? readEmailAddress(stored) : null
  return read && 'value' in read ? `mailto:${read.value}` : null
}

function isLocal(local: string): boolean {
  return LOCAL.test(local) && !/^\.|\.\.|\.$/.test(local)
}

function isDomain(domain: string): boolean {
  if (!/^[^\s/?#:\\]+\.\p{L}[\p{L}\d-]*\p{L}$/u.test(domain) || !URL.canParse(`https://${domain}`)) return false
  return new URL(`https://${domain}`).hostname.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
}
