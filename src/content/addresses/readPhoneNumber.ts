import { isTooLong, tidyTyped } from './tidyTyped'

export type PhoneProblem = 'phone_none' | 'phone_several' | 'phone_length'

/** Countries whose people write a zero that is dialled within the country only. Italy's is dialled always. */
const DROPS_ZERO = /^(31|32|33|41|43|44|49)0/
/** A number inside the house, behind the number of the house. */
const EXTENSION = /[\s,;(-]*(?:toestel(?:nummer)?|toest|tst|doorkies(?:nummer)?|dkn|extension|ext|intern|x|#)[\s.:]*(\d{1,7})\s*\)?[\s.]*$/i
/** What stands beside a number and holds digits of its own: a choice in a menu, and hours. */
const CHOICE = /\(?\b(?:keuze|optie|kies|toets|druk op)\s*\d\)?/gi
const HOURS = /(?<![\d.-])\d{1,2}(?:[.:]\d{2})?\s*(?:uur\b|(?:-|–|tot|t\/m)\s*\d{1,2}(?:[.:]\d{2}|(?=\s*uur\b))(?:\s*uur\b)?(?!\.?\d))/gi
const NUMBER = /(?:\(?\+\s*)?\(?\d[\d\s().\-/]*\d|\d/g
/** Emergency numbers and extensions have three digits; E.164 allows fifteen. */
const MIN_DIGITS = 3
const MIN_ABROAD = 7
const MAX_DIGITS = 15
/** Numbers here of an area, of mobile phones and of 085 and 088 have ten digits; what stands behind them is another thing: "2e lijn". */
const TOO_LONG_HERE = /^(?:0|31)(?:[1-7]\d|8[4578])\d{8}/
/** A slash or bracket behind so many digits parts two numbers; behind fewer, an area code ("0475/12 34 56") or "(0)". */
const WHOLE_NUMBER = 8

/**
 * The one rule for phone numbers. `value` is what people read, grouped as it was typed; `href` dials what a person
 * would dial: no "(0)" behind a country code, "00" as "+", an extension apart (RFC 3966). National numbers stay
 * national: "14 0314", "0800" and "0900" have no form with a country code.
 */
export function readPhoneNumber(typed: string): { value: string; href: string } | { problem: PhoneProblem } {
  if (isTooLong(typed)) return { problem: 'phone_length' }
  const value = tidyTyped(typed)
    .replace(/^tel:\s*/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
  const plain = value
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/24\s*\/\s*7/g, ' ')
    .replace(HOURS, ' ')
    .replace(CHOICE, ' ')
  const extension = EXTENSION.exec(plain)
  const before = extension ? plain.slice(0, extension.index) : plain
  // "doorkiesnummer 123" alone is a number inside the house.
  const numbers = numbersIn(/\d/.test(before) ? before : (extension?.[1] ?? ''))
  const [number, ...others] = numbers
  if (!number) return { problem: /\d/.test(plain) ? 'phone_length' : 'phone_none' }
  if (others.length > 0) return { problem: 'phone_several' }
  if (/\d\s*\+/.test(before)) return { problem: 'phone_length' }
  const dialled = toDialled(number)
  if (!dialled) return { problem: 'phone_length' }
  return { value, href: `tel:${dialled}${extension && /\d/.test(before) ? `;ext=${extension[1]}` : ''}` }
}

/** The address that dials a stored number; null for anything else, such as two numbers or words. */
export function telHref(stored: string | null | undefined): string | null {
  const read = stored ? readPhoneNumber(stored) : null
  return read && 'href' in read ? read.href : null
}

function numbersIn(text: string): string[] {
  const found = text.match(NUMBER) ?? []
  const parted = found.flatMap((number) => {
    const [first = '', ...rest] = number.split(/[/(]/)
    return [...number.matchAll(/[/(]/g)].some(({ index }) => digitsOf(number.slice(0, index)).length >= WHOLE_NUMBER)
      ? [first, ...rest]
      : [number]
  })
  return parted.filter((number) => digitsOf(number).length >= MIN_DIGITS)
}

function toDialled(number: string): string | null {
  const hasPlus = number.includes('+')
  const all = digitsOf(number)
  if (!hasPlus && TOO_LONG_HERE.test(all)) return null
  const isAbroad = hasPlus || (/^00[1-9]/.test(all) && all.length > MIN_ABROAD + 2)
  // Eleven digits that begin with 31 and a digit other than zero: the plus was forgotten.
  if (!isAbroad && !/^31[1-9]\d{8}$/.test(all)) return all.length <= MAX_DIGITS ? all : null
  const digits = digitsOf(isAbroad ? number.replace(/\(\s*0\s*\)/g, '') : number)
  const country = (hasPlus || !isAbroad ? digits : digits.replace(/^00/, '')).replace(/^00/, '').replace(DROPS_ZERO, '$1')
  return !TOO_LONG_HERE.test(country) && country.length >= MIN_ABROAD && country.length <= MAX_DIGITS ? `+${country}` : null
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
