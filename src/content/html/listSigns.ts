import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Look } from './readStyles'
import { attributeOf } from './tree'

const LETTERS = 26
const ROMAN: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/**
 * How a list counts that counts by letters: from the number of an item (from 1) to what stands before it, such as "b."
 * or "ii."; null for a list that counts by figures. Names of styles: CSS Counter Styles 3, and the attribute `type` of HTML.
 */
export function letteredBy(list: Tree.Element, look: Look): ((number: number) => string) | null {
  const type = attributeOf(list, 'type') ?? ''
  const style = look.get('list-style-type') ?? look.get('list-style') ?? ''
  const [, caseOf, kind] = /\b(lower|upper)-(alpha|latin|roman)\b/.exec(style) ?? []
  const named = { a: ['lower', 'alpha'], A: ['upper', 'alpha'], i: ['lower', 'roman'], I: ['upper', 'roman'] }[type]
  const [size, signs] = style === '' ? (named ?? []) : [caseOf, kind]
  if (signs === undefined) return null
  const write = signs === 'roman' ? toRoman : toLetters
  return (number) => `${size === 'upper' ? write(number).toUpperCase() : write(number)}.`
}

/** 1: a, 26: z, 27: aa. */
function toLetters(number: number): string {
  let [left, letters] = [number, '']
  for (; left > 0; left = Math.floor((left - 1) / LETTERS)) letters = String.fromCharCode(97 + ((left - 1) % LETTERS)) + letters
  return letters === '' ? String(number) : letters
}

/** As far as Roman numbers go (3999); figures beyond. */
function toRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [left, written] = [number, '']
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return written
}
