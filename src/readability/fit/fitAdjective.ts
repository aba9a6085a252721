import { inflectAdjective } from '../morphology/inflectNominals'
import { isParticiple } from '../morphology/participles'
import type { Alternative, Reading } from '../lexicon/LexiconEntry'
import { clauseOf, type Place, type Replacement, wordAt } from './Place'
import { genderOf } from '../grammar/gender'
import { ADVERB_PHRASES, ADVERBS, CLOSED, COPULAS, COUNTING, DETERMINERS, PREPOSITIONS_ALL, SUPERLATIVE, SUPERLATIVES } from './wordSets'

/** Words that can be neither before a noun nor after "is" in the same form. */
const NO_ADJECTIVE = new Set(
  'hetzelfde genoeg veel weinig minder meer zo zodanig ik fout nul niets toch dan vroeg allerlei anders samen soms altijd meestal als of en'.split(
    ' ',
  ),
)
/** Words that point to what was said before: they take the place of the article as well. */
const POINTING = new Set(['deze', 'dit'])
const PREDICATE_PHRASE = /^(?:niet|te|heel|nog niet) [a-z]+$/

/** The place where this adjective or adverb fits. Null when the sentence would break. */
export function fitAdjective({ form, lemma }: Reading, alternative: Alternative, place: Place): Replacement | null {
  if (POINTING.has(alternative.lemma)) return fitPointing(place)
  return form === 'inflected' ? fitInflected(alternative, place) : fitBase(lemma, alternative, place)
}

function fitInflected({ text, lemma }: Alternative, { tokens, first, last }: Place): Replacement | null {
  if (text.includes(' ') || NO_ADJECTIVE.has(lemma)) return null
  const next = wordAt(tokens, last + 1)
  if (next === '' || CLOSED.has(next)) return null
  const before = wordAt(tokens, first - 1)
  if (
    (SUPERLATIVES.has(lemma) || (SUPERLATIVE.test(lemma) && lemma.startsWith('belangrijk'))) &&
    (!DETERMINERS.has(before) || COUNTING.has(before))
  )
    return null
  return { from: first, text }
}

function fitBase(entry: string, alternative: Alternative, place: Place): Replacement | null {
  const { tokens, first, last } = place
  const { text, lemma } = alternative
  const next = wordAt(tokens, last + 1)
  const isAttributive = COUNTING.has(wordAt(tokens, first - 1)) && next !== '' && !CLOSED.has(next)
  const isPhrase = text.includes(' ')
  const keepsForm = inflectAdjective(entry) === entry
  // "de gedegen regeling": this word has one form, where the everyday word takes an -e.
  if (keepsForm && DETERMINERS.has(wordAt(tokens, first - 1)) && next !== '' && !CLOSED.has(next))
    return isAttributive ? null : fitInflected({ ...alternative, text: inflectAdjective(text) }, place)
  if (isAttributive) return isPhrase || NO_ADJECTIVE.has(lemma) || SUPERLATIVES.has(lemma) ? null : { from: first, text }
  const isFollowedByClosed = next === '' || CLOSED.has(next) || isParticiple(next)
  if (isPredicate(place, next))
    return (isPhrase && !PREDICATE_PHRASE.test(text)) || NO_ADJECTIVE.has(lemma) || SUPERLATIVES.has(lemma) ? null : { from: first, text }
  if (isPhrase) return ADVERB_PHRASES.has(text.replaceAll(' ', '_')) && isFollowedByClosed ? { from: first, text } : null
  return ADVERBS.has(text) ? { from: first, text } : null
}

/** "De brief is adequaat.": a form of "zijn" before it in the clause, and nothing that it could belong to after it. */
function isPredicate(place: Place, next: string): boolean {
  const { before } = clauseOf(place)
  return (
    before.some((word) => COPULAS.has(word)) && (next === '' || ['en', 'of', 'maar', 'voor', 'om', 'als', 'dat', 'omdat'].includes(next))
  )
}

/** "de onderhavige aanvraag" -> "deze aanvraag": the article goes along, and shows the gender. */
function fitPointing({ tokens, first, last }: Place): Replacement | null {
  const article = wordAt(tokens, first - 1)
  if (wordAt(tokens, last + 1) === '') return null
  if (article === 'de') return { from: first - 1, text: 'deze' }
  if (article === 'het') return { from: first - 1, text: 'dit' }
  const gender = genderOf(wordAt(tokens, last + 1))
  if (gender === null || (article !== '' && !PREPOSITIONS_ALL.has(article))) return null
  return { from: first, text: gender === 'de' ? 'deze' : 'dit' }
}
