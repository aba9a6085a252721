import type { SynonymSet } from './synonyms'
import { everydayWords } from './everydayWords'

let parsed: SynonymSet | null = null

/** The built-in list of everyday words, read once. */
export function everydaySynonyms(): SynonymSet {
  parsed ??= parseSynonyms(everydayWords.join('\n'))
  return parsed
}

/** Reads lines `a = b` and `a, b > c, d`; lines with # are comments. */
export function parseSynonyms(text: string): SynonymSet {
  const set: SynonymSet = { groups: [], oneWay: [] }
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const [left = '', right] = line.split('>')
    if (right === undefined) set.groups.push(split(left, '='))
    else for (const from of split(left, ',')) set.oneWay.push({ from, to: split(right, ',') })
  }
  return set
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
