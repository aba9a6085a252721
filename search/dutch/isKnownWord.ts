import { baseForms } from './baseForms'
import { everydaySynonyms } from './everydaySynonyms'
import { lexicon } from './lexicon'
import { splitCompound } from './splitCompound'
import { stopWords } from './stopWords'
import { tokenize } from './tokenize'

/** Whether a folded word is spelled right: a word of the lists (`isWrittenWord`), one in the plural, or a compound of them. */
export function isKnownWord(folded: string): boolean {
  return isWrittenWord(folded) || stopWords.has(folded) || baseForms(folded).some(isWrittenWord) || splitCompound(folded).length > 0
}

/** Whether a folded word stands as such in the dictionary or the everyday list. */
export function isWrittenWord(folded: string): boolean {
  return lexicon().has(folded) || everydayVocabulary().has(folded)
}

let vocabulary: Set<string> | null = null

function everydayVocabulary(): ReadonlySet<string> {
  if (vocabulary === null) {
    const { groups, oneWay } = everydaySynonyms()
    const phrases = [...groups.flat(), ...oneWay.flatMap(({ from, to }) => [from, ...to])]
    vocabulary = new Set(phrases.flatMap((phrase) => tokenize(phrase).map(({ folded }) => folded)))
  }
  return vocabulary
}
