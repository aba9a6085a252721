import { FINITE, OPENING_SUBORDINATORS, PREPOSITIONS } from '../grammar/wordClasses'
import type { Sentence } from '../text/Token'
import type { Report, Rule } from './Rule'

/** Words that may stand before the core of the sentence. */
const MAX_RUN_UP = 9
/** The same in a sentence that is too long anyway. */
const MAX_RUN_UP_IN_LONG = 6
const LONG_SENTENCE = 20

export const longRunUp: Rule = {
  code: 'long-run-up',
  name: 'Lange aanloop',
  documentation:
    'De zin begint met een voorwaarde, reden of plaats, en komt daarna pas ter zake. Begin met de kern: niet "Als u door ziekte … niet kunt komen, belt u ons", maar "Bel ons als u niet kunt komen".',
  source: 'Schrijfwijzers van gemeenten: geen lange aanloop, de kern voorop.',
  phenomena: ['max_sdl'],
  check: ({ text }) => text.prose.flatMap(checkSentence),
}

function checkSentence(sentence: Sentence): Report[] {
  const core = findCore(sentence)
  if (core < 0) return []
  const runUp = sentence.tokens.slice(0, core).filter((token) => token.kind !== 'mark')
  if (runUp.length <= (sentence.words.length > LONG_SENTENCE ? MAX_RUN_UP_IN_LONG : MAX_RUN_UP)) return []
  return [
    {
      severity: 'hint',
      start: sentence.start,
      end: runUp.at(-1)?.end ?? sentence.end,
      message: `Deze zin begint met een aanloop van ${runUp.length} woorden. Begin met de kern.`,
      suggestions: [],
    },
  ]
}

/** Index of the token where the core of the sentence starts; -1 when it starts with its core. */
function findCore(sentence: Sentence): number {
  const { tokens } = sentence
  const first = tokens[0]?.lower ?? ''
  if (OPENING_SUBORDINATORS.has(first)) return tokens.findIndex((token, at) => token.text === ',' && opensCore(tokens[at + 1]?.lower ?? ''))
  if (!PREPOSITIONS.has(first)) return -1
  return tokens.findIndex((token, at) => at > 1 && (FINITE.has(token.lower) || token.text === ','))
}

/** After the comma that ends a run-up comes a verb (or "dan"), not the next clause. */
function opensCore(word: string): boolean {
  return (
    FINITE.has(word) ||
    word === 'dan' ||
    (/t$|den$|ten$/.test(word) && !/^(?:wat|dat|met|het|niet)$/.test(word)) ||
    /[a-z]{4,}(?:de|te)$/.test(word)
  )
}
