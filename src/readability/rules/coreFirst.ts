import type { Sentence } from '../text/Token'
import type { Rule } from './Rule'

/** A shorter text shows its core at a glance. */
const MIN_WORDS = 60
/** The core has to stand in this many sentences. */
const OPENING_SENTENCES = 3

const BACKGROUND =
  /^(?:in verband met|naar aanleiding van|op grond van|ingevolge|krachtens|conform|volgens (?:artikel|de wet)|sinds|vanaf de|door de jaren|de afgelopen|in het kader van|artikel|gelet op|overwegende|de gemeente(?:raad)? (?:vindt|hecht|streeft|wil)|het college|het beleid|in de (?:wet|verordening)|op basis van)\b/
const CORE =
  /^(?:u|uw|je|jouw|wij|we|ons|onze|ja|nee|bel|kijk|ga|vraag|meld|maak|stuur|neem|kom|geef|lees|vul|betaal|gebruik|doe|regel|zet|bewaar)$/

export const coreFirst: Rule = {
  code: 'core-first',
  name: 'Kern niet voorop',
  documentation: 'Zet het antwoord in de eerste zinnen: wat kan of moet de lezer doen, en wanneer? Achtergrond en wetten komen daarna.',
  source: 'Schrijfwijzers van gemeenten: de kern voorop.',
  phenomena: [],
  check: ({ text }) => {
    if (text.kind === 'question' || text.words < MIN_WORDS) return []
    const opening = text.prose.slice(0, OPENING_SENTENCES)
    const [first] = opening
    if (!first || hasCore(opening, first)) return []
    return [
      {
        severity: 'hint',
        start: first.start,
        end: first.end,
        message: 'De tekst begint met achtergrond. Zet eerst wat de lezer kan of moet doen.',
        suggestions: [],
      },
    ]
  },
}

function hasCore(opening: Sentence[], first: Sentence): boolean {
  const start = first.words
    .slice(0, 4)
    .map((word) => word.lower)
    .join(' ')
  const isBackground = BACKGROUND.test(start)
  const speaks = (sentence: Sentence): boolean => sentence.words.some((word) => CORE.test(word.lower))
  return isBackground
    ? speaks(first)
    : opening.some(speaks) || opening.some((sentence) => sentence.words.some((word) => word.kind === 'number'))
}
