import { ADJECTIVE_STOP, DETERMINERS, PREPOSITIONS_ALL } from './wordSets'
import { type Place, wordAt } from './Place'

/** What stands before a noun: the place of its determiner, and whether adjectives stand in between. */
export interface NounPhrase {
  determiner: number | null
  hasAdjectives: boolean
}

/** More adjectives than this before one noun is another construction. */
const MAX_ADJECTIVES = 3

/** Looks left from a noun for its adjectives (words in -e, numbers) and its determiner. */
export function nounPhraseAt({ tokens, first }: Pick<Place, 'tokens' | 'first'>): NounPhrase {
  for (let at = first - 1; at >= Math.max(0, first - 1 - MAX_ADJECTIVES); at -= 1) {
    const word = wordAt(tokens, at)
    const hasAdjectives = at < first - 1
    if (DETERMINERS.has(word)) return { determiner: at, hasAdjectives }
    if (!isAdjectival(word)) return { determiner: null, hasAdjectives }
  }
  return { determiner: null, hasAdjectives: first > 0 && isAdjectival(wordAt(tokens, first - 1)) }
}

/** By form: an adjective before a noun. A word in -en can be a participle (de overwogen keuze). */
function isAdjectival(word: string): boolean {
  if (word === '' || PREPOSITIONS_ALL.has(word) || ADJECTIVE_STOP.has(word)) return false
  return (
    /^\d/.test(word) ||
    /[a-zë]{2}e$/.test(word) ||
    /(?:ig|lijk|isch|baar|aal|eel|ief|loos|[^aeiou]aam|nieuw|oud|groot|klein|goed|kort|lang|heel|eerst)$/.test(word)
  )
}
