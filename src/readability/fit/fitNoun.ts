import { type Gender, genderOf } from '../grammar/gender'
import type { Alternative, Reading } from '../lexicon/LexiconEntry'
import { nounPhraseAt } from './nounPhrase'
import { type Place, type Replacement, wordAt } from './Place'
import { CLOSED, COPULAS, COUNTED_TOO, COUNTING, DEFINITE, NEUTRAL, OTHER_GENDER, PLURALS, RELATIVE, UNCOUNTED } from './wordSets'

/** A noun with what belongs to it: "manier van werken", "stuk grond". */
const HEAD_FIRST = /^[a-z]+ (?:van [a-z]+|grond|over [a-z]+)$/
/** After these a noun without an article is part of a set phrase. */
const SET_PHRASE = new Set(['ter', 'ten', 'te', 'tot', 'in', 'op', 'onder'])

/** The place where this noun fits: with the article of the other gender where it needs one. Null when the sentence would break. */
export function fitNoun({ form, lemma }: Reading, alternative: Alternative, place: Place): Replacement | null {
  const { text } = alternative
  if (text.includes(' ') && !HEAD_FIRST.test(text)) return null
  return form === 'plural' ? fitPlural(alternative, place) : fitSingular(lemma, alternative, place)
}

function fitPlural({ text, lemma }: Alternative, place: Place): Replacement | null {
  const { tokens, first, last } = place
  // "Wij zijn voornemens": without an article beside "zijn" it can be part of a set phrase.
  if (nounPhraseAt(place).determiner === null && (COPULAS.has(wordAt(tokens, first - 1)) || COPULAS.has(wordAt(tokens, last + 1))))
    return null
  const isPlural = (text !== lemma || PLURALS.has(text)) && genderOf(lemma) !== null && !isUncounted(lemma)
  return isPlural || PLURALS.has(text) ? { from: first, text } : null
}

function fitSingular(lemma: string, { text }: Alternative, place: Place): Replacement | null {
  const { tokens, first } = place
  const head = text.split(' ')[0] ?? ''
  if (PLURALS.has(head)) return null
  // "de belanghebbende partij": here it is an adjective.
  const next = wordAt(tokens, place.last + 1)
  if (lemma.endsWith('e') && next !== '' && !CLOSED.has(next)) return null
  const [gender, other] = [genderOf(lemma), genderOf(head)]
  if (other === null) return null
  const isSame = gender === other
  if (!isSame && refersBack(place)) return null
  const { determiner, hasAdjectives } = nounPhraseAt(place)
  if (determiner === null) return fitBare({ head, text, isSame, hasAdjectives }, place)
  const word = wordAt(tokens, determiner)
  if (COUNTING.has(word) && isUncounted(head)) return null
  if (NEUTRAL.has(word)) return isSame || !hasAdjectives ? { from: first, text } : null
  if (isSame && gender !== null) return { from: first, text }
  return withOtherArticle({ gender, word, determiner, text, hasAdjectives }, place)
}

/** Without an article: only what is not counted, and nothing inside a set phrase ("in overweging"). */
function fitBare(
  { head, text, isSame, hasAdjectives }: { head: string; text: string; isSame: boolean; hasAdjectives: boolean },
  { tokens, first, last }: Place,
): Replacement | null {
  const isLabel = first === 0 && wordAt(tokens, last + 1) === ''
  if (isLabel) return { from: first, text }
  if (SET_PHRASE.has(wordAt(tokens, first - 1)) || !UNCOUNTED.has(head)) return null
  return isSame || !hasAdjectives ? { from: first, text } : null
}

interface Misfit {
  gender: Gender | null
  word: string
  determiner: number
  text: string
  hasAdjectives: boolean
}

/** "de nieuwe beschikking" -> "het nieuwe besluit". */
function withOtherArticle({ gender, word, determiner, text, hasAdjectives }: Misfit, { tokens, first }: Place): Replacement | null {
  const article = OTHER_GENDER.get(word)
  // An article that does not fit the noun itself tells that something else is meant.
  if (article === undefined || gender === null || genderShownBy(word) !== gender || (hasAdjectives && !DEFINITE.has(word))) return null
  const between = tokens.slice(determiner + 1, first)
  if (between.some((token) => token.kind === 'mark')) return null
  return { from: determiner, text: [article, ...between.map((token) => token.text), text].join(' ') }
}

function isUncounted(noun: string): boolean {
  return UNCOUNTED.has(noun) && !COUNTED_TOO.has(noun)
}

function genderShownBy(word: string): Gender {
  return ['het', 'dit', 'ons', 'elk', 'ieder', 'welk'].includes(word) ? 'het' : 'de'
}

/** "de beschikking die u kreeg": the word that refers back shows the gender too. */
function refersBack({ tokens, last }: Place): boolean {
  const next = tokens[last + 1]
  return RELATIVE.has(wordAt(tokens, last + 1)) || (next?.text === ',' && RELATIVE.has(wordAt(tokens, last + 2)))
}
