import type { Alternative, Reading } from '../lexicon/LexiconEntry'
import { HEBBEN, MODALS, SUBORDINATORS, WORDEN, ZIJN } from '../grammar/wordClasses'
import { clauseOf, type Place, type Replacement, wordAt } from './Place'
import { fittingWithPreposition } from './verbPrepositions'
import { DETERMINERS, INTRANSITIVE, INTRANSITIVE_ENTRIES, SUBJECTS } from './wordSets'

const ENDS_OPEN = /(?: )(?:voor|van|aan|over|op|met|uit|bij|naar|in|onder|tegen|dan|alsof|waarom|komt|niet)$/
/** Alternatives around "hebben", "zijn" and the like have no passive. */
const NO_PASSIVE = /(?:hebben|zijn|gaan|komen|worden|houden|weten|zien)(?: |$)/
const FINITE_FORMS: ReadonlySet<Reading['form']> = new Set(['first', 'third', 'past', 'pastPlural'])
const BEFORE_OBJECT = new Set('de het een uw onze ons mijn hun geen deze dit alle'.split(' '))

/** First words of alternatives that hold their own object: "toestemming geven" leaves no place for that of "autoriseren". */
const OWN_OBJECT =
  /^(?:toestemming|vragen|advies|onderscheid|indruk|informatie|voorrang|gelijke rechten|geld|waarde|schade|opdracht|bezwaar|een|de|gebruik|last|akkoord|gebaseerd|aan huis) /

/** The place where this verb fits in the form in which the verb of the list stands. Null when the sentence would break. */
export function fitVerb({ form, lemma }: Reading, alternative: Alternative, place: Place): Replacement | null {
  const clause = clauseOf(place)
  const words = [...clause.before, ...clause.after]
  if (words.includes('zich') || /zich/.test(alternative.lemma)) return null
  const fitting = fittingWithPreposition(lemma, words)
  if (fitting !== null && !fitting.includes(alternative.lemma)) return null
  if (OWN_OBJECT.test(alternative.lemma) && !fitting) return null
  if (fitting === null && INTRANSITIVE.has(alternative.lemma) && !INTRANSITIVE_ENTRIES.has(lemma)) return null
  const fits = { from: place.first, text: alternative.text }
  if (ENDS_OPEN.test(alternative.lemma)) return isBeforeObject(form, place, clause) && !alternative.splits ? fits : null
  // "de vereiste papieren": a participle before a noun, whatever the past tense looks like.
  if (FINITE_FORMS.has(form) && DETERMINERS.has(wordAt(place.tokens, place.first - 1))) return null
  if (form === 'participle' && wordAt(place.tokens, place.first - 1) === 'te') return null
  if (form === 'participle') return fitsParticiple(alternative, clause) ? fits : null
  if (form === 'attributive') return fits
  // "verstrekt" is a participle where a helping verb stands beside it.
  if (form === 'third' && hasHelper(words)) return null
  // "herzien" is an infinitive after "moet", and a participle after "is".
  if (form === 'infinitive' && hasHelper(clause.before) && !clause.before.some((word) => MODALS.has(word))) return null
  const needsEnd = alternative.splits || alternative.text.includes(' ')
  if (form === 'infinitive' || form === 'withTe') return !needsEnd || form === 'withTe' || isVerbFinal(place, clause) ? fits : null
  return needsEnd ? null : fits
}

function hasHelper(words: string[]): boolean {
  return words.some((word) => WORDEN.has(word) || ZIJN.has(word) || HEBBEN.has(word))
}

/** "De gemeente waarborgt de rust" -> "zorgt voor de rust": the subject stands first, and the object follows. */
function isBeforeObject(form: Reading['form'], { tokens, first, last }: Place, { before }: { before: string[] }): boolean {
  if (!['third', 'past', 'pastPlural', 'first', 'infinitive'].includes(form) || !BEFORE_OBJECT.has(wordAt(tokens, last + 1))) return false
  const isSubject = before.length === 1 && SUBJECTS.has(before[0] ?? '')
  const isNounPhrase = before.length === 2 && ['de', 'het', 'onze', 'uw', 'een'].includes(before[0] ?? '') && form !== 'infinitive'
  return first === before.length && (isSubject || isNounPhrase)
}

/** An infinitive at the end of its clause that something before it asks for, so that it is not the finite verb. */
function isVerbFinal({ tokens, last }: Place, { before }: { before: string[] }): boolean {
  const isLast = wordAt(tokens, last + 1) === ''
  return isLast && before.some((word) => MODALS.has(word) || SUBORDINATORS.has(word))
}

function fitsParticiple({ lemma, text }: Alternative, { before, after }: { before: string[]; after: string[] }): boolean {
  const words = [...before, ...after]
  const isPassive = words.some((word) => WORDEN.has(word) || ZIJN.has(word))
  const isActive = words.some((word) => HEBBEN.has(word))
  if (isPassive && NO_PASSIVE.test(lemma)) return false
  if (text.includes(' ') && !after.every((word) => hasHelper([word]))) return false
  // "laten zien" keeps its infinitive, and only stands with "hebben".
  if (/^laten /.test(lemma)) return isActive && !isPassive
  return isPassive || isActive
}
