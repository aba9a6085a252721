import { type NumberKind, kindAfter, kindBefore, kindOfLabel } from './numberLabels'

/** A running text, with what stands around it that may name its numbers: groups, the nearest first. */
export interface Passage {
  text: string
  labels: string[][]
}

export interface FoundNumber {
  /** Nine digits. */
  digits: string
  /** Where it stands in the text of its passage. */
  from: number
  to: number
  /** Whether the text calls it a citizen service number: then it is never anything else. */
  isNamed: boolean
}

/** Exactly nine digits, also in groups; no part of a word, a longer number, an amount or a foreign phone number. */
const NINE_DIGITS =
  /(?<!\w|\d[.,]|\+31 ?|€ ?)(?:(?<!\w-)|(?<=(?:bsn|nummer)-))(?:\d{3}-\d{3}-\d{3}|\d{4}-\d{2}-\d{3}|\d(?:[ .]?\d){8})(?!\w|[.,]\d|-\w| (?:euro|EUR)\b)/giu
/** How far back the beginning of a web address is looked for. */
const LONGEST_ADDRESS = 2048
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u

/**
 * The numbers in a text that could be citizen service numbers (BSN): nine digits that pass the eleven-test
 * (9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11) and that the text calls nothing else.
 * Source: Logisch Ontwerp BSN, elfproef.
 */
export function findCitizenServiceNumbers({ text, labels }: Passage): FoundNumber[] {
  const plain = readable(text)
  return [...plain.text.matchAll(NINE_DIGITS)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '')
    if (!passesElevenTest(digits)) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const kind = kindOf(plain.text, { start, end, labels })
    const isInAddress = /(?:\w:\/\/|www\.)\S*$/iu.test(plain.text.slice(Math.max(0, start - LONGEST_ADDRESS), start))
    if (kind === 'other' || (isInAddress && kind !== 'bsn')) return []
    return [{ digits, from: plain.places[start] ?? 0, to: (plain.places[end - 1] ?? 0) + 1, isNamed: kind === 'bsn' }]
  })
}

function kindOf(text: string, { start, end, labels }: { start: number; end: number; labels: string[][] }): NumberKind | null {
  const own = [kindBefore(text.slice(0, start)), kindAfter(text.slice(end))]
  for (const group of [own, ...labels.map((texts) => texts.map(kindOfLabel))]) {
    if (group.includes('bsn')) return 'bsn'
    if (group.includes('other')) return 'other'
  }
  return null
}

/** The text as a reader sees its numbers: plain digits, blanks and hyphens, with the place of each sign in the text itself. */
function readable(text: string): { text: string; places: number[] } {
  const places: number[] = []
  let seen = ''
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place)
    if (INVISIBLE.test(sign)) continue
    places.push(place)
    seen += /[０-９]/u.test(sign)
      ? sign.normalize('NFKC')
      : sign.replace(/[\u00a0\u2000-\u200a\u202f]/u, ' ').replace(/[\u2010-\u2012]/u, '-')
  }
  return { text: seen, places }
}

function passesElevenTest(digits: string): boolean {
  if (/^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}
