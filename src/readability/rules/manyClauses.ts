import { SUBORDINATORS } from '../grammar/wordClasses'
import type { Sentence } from '../text/Token'
import type { Rule } from './Rule'

/** Clause openers and commas that a sentence may have together. */
const MAX_JOINTS = 3
/** A sentence this short holds its clauses well. */
const MIN_WORDS = 14

export const manyClauses: Rule = {
  code: 'many-clauses',
  name: 'Veel bijzinnen of komma’s',
  documentation:
    'Elke bijzin en elke komma vraagt de lezer iets te onthouden. Gebruik hoogstens één bijzin of komma per zin. Een opsomming zet u onder elkaar.',
  source: 'Schrijfwijzers van gemeenten: één gedachte per zin, hoogstens één komma of bijzin.',
  phenomena: ['sentence_rewrite'],
  check: ({ text }) =>
    text.prose
      .filter((sentence) => sentence.words.length >= MIN_WORDS && countJoints(sentence) > MAX_JOINTS)
      .map((sentence) => ({
        severity: 'hint',
        start: sentence.start,
        end: sentence.end,
        message: 'Deze zin heeft veel bijzinnen of komma’s. Zeg één ding per zin.',
        suggestions: [],
      })),
}

/** Commas, semicolons and words that open a subordinate clause; "u leest dat" counts one, ", dat" also one. */
export function countJoints(sentence: Sentence): number {
  let joints = 0
  sentence.tokens.forEach((token, at) => {
    const afterComma = sentence.tokens[at - 1]?.text === ','
    if (/^[,;]$/.test(token.text)) joints += 1
    else if (at > 0 && SUBORDINATORS.has(token.lower) && !afterComma) joints += 1
  })
  return joints
}
