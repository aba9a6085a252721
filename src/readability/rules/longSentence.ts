import type { Rule } from './Rule'

/** Words a sentence may have without remark. */
const HINT_ABOVE = 15
/** Words above which a sentence has to be cut. */
const MUST_ABOVE = 20

export const longSentence: Rule = {
  code: 'long-sentence',
  name: 'Lange zin',
  documentation:
    'Een zin van meer dan 15 woorden leest moeilijk; boven de 20 woorden moet hij korter. Maak er twee zinnen van, met in elke zin één boodschap.',
  source: 'Schrijfwijzers van gemeenten: gemiddeld hoogstens 12 woorden, nooit meer dan 20.',
  phenomena: ['sentence_length'],
  check: ({ text }) =>
    text.prose
      .filter((sentence) => sentence.words.length > HINT_ABOVE)
      .map((sentence) => {
        const count = sentence.words.length
        const isMust = count > MUST_ABOVE
        return {
          severity: isMust ? 'must' : 'hint',
          start: sentence.start,
          end: sentence.end,
          message: isMust
            ? `Deze zin heeft ${count} woorden. Maak er twee of meer zinnen van.`
            : `Deze zin heeft ${count} woorden. Kan hij korter, of in twee zinnen?`,
          suggestions: [],
        }
      }),
}
