import { COORDINATORS, SUBORDINATORS } from '../grammar/wordClasses'
import type { Token } from '../text/Token'
import { sentencesWithWords } from './everyBlock'
import type { Rule } from './Rule'

const FORMAL: ReadonlySet<string> = new Set(['u', 'uw', 'uzelf'])
const INFORMAL: ReadonlyMap<string, string> = new Map([
  ['je', 'u'],
  ['jij', 'u'],
  ['jou', 'u'],
  ['jouw', 'uw'],
  ['jezelf', 'uzelf'],
  ['jullie', 'u'],
])

export const mixedAddress: Rule = {
  code: 'mixed-address',
  name: 'U en je door elkaar',
  documentation: 'Kies één aanspreekvorm. Gemeenten spreken inwoners aan met "u".',
  source: 'Schrijfwijzers van gemeenten: spreek de lezer aan met u.',
  phenomena: [],
  check: (context) => {
    const sentences = sentencesWithWords(context)
    const informal = sentences.flatMap(({ words }) =>
      words.map((word, at) => ({ word, words, at })).filter(({ word }) => INFORMAL.has(word.lower)),
    )
    if (informal.length === 0 || !sentences.some(({ words }) => words.some(isFormal))) return []
    return informal.map(({ word, words, at }) => ({
      severity: 'must',
      start: word.start,
      end: word.end,
      message: 'In deze tekst staan "u" en "je" door elkaar. Kies "u".',
      suggestions: fitsFormal(words, at) ? [replacementFor(word)] : [],
    }))
  },
}

/** "U" in "artikel U" or "plan U" is rare enough to leave out. */
function isFormal(word: Token): boolean {
  return word.kind === 'word' && FORMAL.has(word.lower)
}

/** Verbs that are the same after "u" as after "je", when those stand before them. */
const SAME_VERB = /(?:[^aeiou]t|[aeiou]{2}t|at|mag|zal|wil|kan)$/
/** Words after which "je" is no subject. */
const BEFORE_OBJECT: ReadonlySet<string> = new Set('voor bij van aan met over op naar om tegen door zonder namens'.split(' '))

/** Whether nothing else in the sentence changes: "kun je" becomes "kunt u", and "je aanvraag" has another word than "je belt". */
function fitsFormal(words: Token[], at: number): boolean {
  const { lower } = words[at] ?? { lower: '' }
  if (lower === 'jou' || lower === 'jouw' || lower === 'jezelf') return true
  const before = words[at - 1]?.lower
  if (lower === 'je' && before !== undefined && BEFORE_OBJECT.has(before)) return words[at + 1] === undefined
  const isBeforeVerb = SAME_VERB.test(words[at + 1]?.lower ?? '')
  return lower !== 'jullie' && isBeforeVerb && (before === undefined || SUBORDINATORS.has(before) || COORDINATORS.has(before))
}

function replacementFor(word: Token): string {
  const plain = INFORMAL.get(word.lower) ?? 'u'
  return /^\p{Lu}/u.test(word.text) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
}
