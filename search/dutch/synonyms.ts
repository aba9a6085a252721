import { analyseWord, type Word } from './analyseWord'
import { stopWords } from './stopWords'
import { tokenize } from './tokenize'

/** Synonyms as editors keep them. A phrase has at most three words that carry meaning; longer ones are passed over. */
export interface SynonymSet {
  /** Each finds all others of its group. */
  groups: string[][]
  /** Who asks for `from` is also shown `to`, not the other way round. */
  oneWay: { from: string; to: string[] }[]
}

export const noSynonyms: SynonymSet = { groups: [], oneWay: [] }

/** What else is looked for beside a term. */
export interface Synonym {
  /** All of these words must be there. */
  words: Word[]
  isTwoWay: boolean
  /** As it was written down. */
  text: string
}

const longestPhrase = 3
const indexes = new WeakMap<SynonymSet, Map<string, Synonym[]>>()

/** Per word of a query the synonyms of it and of the phrases it is part of; words of a phrase may stand in any order. */
export function findSynonyms(set: SynonymSet, words: readonly Word[]): Synonym[][] {
  const index = indexOf(set)
  const found = words.map(() => new Map<string, Synonym>())
  for (let from = 0; from < words.length; from++) {
    for (let length = 1; length <= longestPhrase && from + length <= words.length; length++) {
      const phrase = words.slice(from, from + length)
      const key = keyOf(phrase.map(({ stem }) => stem))
      for (const synonym of index.get(key) ?? []) {
        if (keyOf(synonym.words.map(({ stem }) => stem)) === key) continue
        for (let at = from; at < from + length; at++) found[at]?.set(synonym.text, synonym)
      }
    }
  }
  return found.map((perWord) => [...perWord.values()])
}

function indexOf(set: SynonymSet): Map<string, Synonym[]> {
  const known = indexes.get(set)
  if (known !== undefined) return known
  const index = new Map<string, Synonym[]>()
  for (const group of set.groups) {
    for (const from of group)
      addTo(
        index,
        from,
        group.filter((other) => other !== from),
        true,
      )
  }
  for (const { from, to } of set.oneWay) addTo(index, from, to, false)
  indexes.set(set, index)
  return index
}

function addTo(index: Map<string, Synonym[]>, from: string, targets: readonly string[], isTwoWay: boolean): void {
  for (const key of keysOf(wordsOf(from))) {
    const known = index.get(key) ?? []
    index.set(key, known)
    for (const text of targets) {
      const words = wordsOf(text)
      if (words.length > 0 && words.length <= longestPhrase) known.push({ words, isTwoWay, text })
    }
  }
}

// A compound is also found by its parts asked for apart: adreswijziging by "adres wijzigen".
function keysOf(words: readonly Word[]): string[] {
  const [first] = words
  if (first === undefined || words.length > longestPhrase) return []
  const whole = keyOf(words.map(({ stem }) => stem))
  return words.length === 1 && first.parts.length > 1 ? [whole, keyOf(first.parts.map(({ stem }) => stem))] : [whole]
}

function keyOf(stems: readonly string[]): string {
  return [...stems].sort().join(' ')
}

function wordsOf(text: string): Word[] {
  return tokenize(text)
    .filter(({ folded }) => !stopWords.has(folded))
    .map(({ folded }) => analyseWord(folded))
}
