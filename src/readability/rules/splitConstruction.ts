import { findSplits, type Split } from '../grammar/splits'
import type { Sentence } from '../text/Token'
import type { Report, Rule } from './Rule'

/** Words that may stand between the two parts, by kind of split. */
const LIMITS = { verb: 7, clause: 9, insertion: 5 } as const
/** A shorter sentence is easy to oversee, whatever its order. */
const MIN_WORDS = 12

const MESSAGES = {
  verb: (from: string, to: string) => `Tussen "${from}" en "${to}" staan veel woorden. Zet ze dichter bij elkaar, of maak twee zinnen.`,
  clause: (from: string, to: string) => `Na "${from}" komt het werkwoord ("${to}") pas laat. Maak er twee zinnen van.`,
  insertion: () => 'Er staat een lange tussenzin midden in deze zin. Maak van de tussenzin een eigen zin.',
}

export const splitConstruction: Rule = {
  code: 'split-construction',
  name: 'Tangconstructie',
  documentation:
    'Woorden die bij elkaar horen, staan ver uit elkaar: "De gemeente heeft uw aanvraag van 3 mei voor een vergunning voor een dakkapel afgewezen." De lezer moet het begin onthouden. Zet de woorden bij elkaar of maak twee zinnen.',
  source: 'Schrijfwijzers van gemeenten: geen tangconstructie.',
  phenomena: ['max_sdl'],
  check: ({ text }) => text.prose.flatMap(checkSentence),
}

function checkSentence(sentence: Sentence): Report[] {
  if (sentence.words.length < MIN_WORDS) return []
  const worst = findSplits(sentence)
    .filter((split) => split.distance >= LIMITS[split.kind])
    .sort((a, b) => b.distance - LIMITS[b.kind] - (a.distance - LIMITS[a.kind]))[0]
  return worst ? [toReport(sentence, worst)] : []
}

function toReport(sentence: Sentence, split: Split): Report {
  const from = sentence.tokens[split.from]
  const to = sentence.tokens[split.to]
  return {
    severity: 'hint',
    start: from?.start ?? sentence.start,
    end: to?.end ?? sentence.end,
    message: MESSAGES[split.kind](from?.text ?? '', to?.text ?? ''),
    suggestions: [],
  }
}
