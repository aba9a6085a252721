import type { Alternative, Reading } from '../lexicon/LexiconEntry'
import { PREPOSITIONS } from '../grammar/wordClasses'
import { clauseOf, type Place, type Replacement, wordAt } from './Place'
import { DETERMINERS } from './wordSets'

const endsInPreposition = (text: string) => PREPOSITIONS.has(text.split(' ').at(-1) ?? '')
/** A verb phrase in the infinitive: its object stands before the verb, where that of "gebruik maken van" stands behind it. */
const isInfinitive = (text: string) =>
  /(?:en|aan|oen|ien)$/.test(text) &&
  !/^(?:samen|binnen|buiten|tegen|boven|tussen|vergeleken|halverwege|wegen|redenen|regelen met|intussen|meteen|alleen|ten slotte)$/.test(
    text,
  )

/** Conjunctions that need a subject and a finite verb: not "voordat te bellen". */
const CONJUNCTIONS = new Set(['voordat', 'zodat', 'omdat', 'als', 'hoewel', 'doordat'])

/** Phrases and words that do not inflect: the same place, unless what follows would hang in the air. */
export function fitFixed({ lemma }: Reading, { text }: Alternative, place: Place): Replacement | null {
  const { tokens, first, last } = place
  const followsNoun = endsInPreposition(lemma)
  // "gebruik maken van de site" has no place for "gebruiken"; "in mindering brengen" none for "aftrekken van".
  if (
    lemma.includes(' ') &&
    followsNoun !== endsInPreposition(text) &&
    (isInfinitive(text.replace(/ (?:van|op|met|over|aan|voor)$/, '')) || (!followsNoun && endsInPreposition(text)))
  )
    return null
  // Behind an article stands a noun: "de voornemens zijn", "de betreffende brief".
  if (PREPOSITIONS.has(text.split(' ')[0] ?? '') && DETERMINERS.has(wordAt(tokens, first - 1))) return null
  if (CONJUNCTIONS.has(text) && clauseOf(place).after.includes('te')) return null
  // A preposition needs its noun behind it.
  if (endsInPreposition(text) && wordAt(tokens, last + 1) === '') return null
  return { from: first, text }
}
