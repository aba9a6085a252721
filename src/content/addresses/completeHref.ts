import { isAllowedHref } from '../isAllowedHref'
import { type EmailProblem, readEmailAddress } from './readEmailAddress'
import { type PhoneProblem, readPhoneNumber } from './readPhoneNumber'
import { readWebAddress, type WebProblem } from './readWebAddress'
import { tidyTyped } from './tidyTyped'

export type AddressProblem = WebProblem | EmailProblem | PhoneProblem

/** What begins as a number does, perhaps with a word for it. */
const LIKE_A_NUMBER = /^(?:tel|telefoon|telefoonnummer|bel|t|doorkiesnummer|toestel)?[\s.:]*[+(\d]/i

/** The address of a link from what a person typed: a web address, an e-mail address or a phone number, each by its own rule. */
export function completeHref(typed: string): { href: string } | { problem: AddressProblem } {
  const text = tidyTyped(typed)
  if (/^tel:/i.test(text)) return phone(text)
  if (/^mailto:/i.test(text)) return mail(text)
  const email = readEmailAddress(text)
  if ('value' in email) return { href: `mailto:${email.value}` }
  const web = readWebAddress(text)
  if ('value' in web) return { href: web.value }
  if (web.problem === 'web_email') return { problem: 'problem' in email ? email.problem : 'email_incomplete' }
  if (web.problem === 'web_incomplete' && LIKE_A_NUMBER.test(text) && !text.includes('://')) return phone(text)
  return { problem: text.includes('@') && web.problem === 'web_incomplete' && 'problem' in email ? email.problem : web.problem }
}

function phone(text: string): { href: string } | { problem: AddressProblem } {
  const read = readPhoneNumber(text)
  return 'href' in read ? { href: read.href } : read
}

/** Subject and text behind the address stay, and so do several addresses that mail programs understand. */
function mail(text: string): { href: string } | { problem: AddressProblem } {
  const [, address = '', query = ''] = /^mailto:([^?]*)(.*)$/is.exec(text) ?? []
  const read = readEmailAddress(address)
  const whole = 'value' in read ? `mailto:${read.value}${query.replace(/\s/g, '%20')}` : text.replace(/\s/g, '')
  if ('problem' in read && read.problem !== 'email_several') return read
  return isAllowedHref(whole) ? { href: whole } : { problem: 'email_incomplete' }
}
