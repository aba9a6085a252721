import { findNominalisations } from '../grammar/nominalisations'
import { findPassives } from '../grammar/passives'
import { SUBORDINATORS } from '../grammar/wordClasses'
import { findWord } from '../lexicon/lexicon'
import type { Sentence } from '../text/Token'
import type { Rule } from './Rule'

/** A shorter sentence bears more. */
const MIN_WORDS = 16
/** Difficulties in one sentence from which repairing single words does not help. */
const MANY = 3

export const stackedSentence: Rule = {
  code: 'stacked-sentence',
  name: 'Stapeling in één zin',
  documentation:
    'In deze zin komen meer moeilijkheden samen: een lijdende vorm, een bijzin, dure woorden, veel lengte. Schrijf de zin opnieuw: wie doet wat, en wat betekent dat voor de lezer?',
  source: 'Eigen regel, samengesteld uit de regels voor lengte, lijdende vorm, bijzinnen, naamwoorden en woorden.',
  phenomena: ['sentence_rewrite'],
  check: ({ text }) =>
    text.prose
      .filter((sentence) => sentence.words.length >= MIN_WORDS && countDifficulties(sentence) >= MANY)
      .map((sentence) => ({
        severity: 'hint',
        start: sentence.start,
        end: sentence.end,
        message: 'In deze zin komt te veel samen. Schrijf hem opnieuw: wie doet wat?',
        suggestions: [],
      })),
}

/** One point for each kind of difficulty, one more for a doer after "door" and for a very long sentence. */
function countDifficulties(sentence: Sentence): number {
  const passives = findPassives(sentence)
  const clauses = sentence.tokens.filter((token, at) => at > 0 && (SUBORDINATORS.has(token.lower) || token.lower === 'om')).length
  const expensive = sentence.words.filter((word) => findWord(word.lower)).length
  const nouns = findNominalisations(sentence.tokens).length
  return [
    passives.length > 0,
    passives.some((passive) => passive.hasAgent || passive.isModal),
    clauses > 0,
    clauses > 1,
    expensive > 0,
    nouns > 1,
    sentence.words.length > 20,
    sentence.words.length > 28,
  ].filter(Boolean).length
}
