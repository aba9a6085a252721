import { findNominalisations } from '../grammar/nominalisations'
import type { Sentence } from '../text/Token'
import type { Report, Rule } from './Rule'

/** Nouns that hide a verb, in one sentence, from which the sentence is stiff. */
const MANY = 2
const VERY_MANY = 4

export const nounStyle: Rule = {
  code: 'noun-style',
  name: 'Naamwoordstijl',
  documentation:
    'Woorden als "de verlenging van", "een toename van" en "het indienen van" verbergen een werkwoord. Gebruik het werkwoord zelf: niet "na de beoordeling van de aanvraag", maar "als wij uw aanvraag hebben bekeken".',
  source: 'Schrijfwijzers van gemeenten: geen naamwoordstijl (het indienen van, de vaststelling van).',
  phenomena: ['abstract_nouns'],
  check: ({ text }) => text.prose.flatMap(checkSentence),
}

function checkSentence(sentence: Sentence): Report[] {
  const found = findNominalisations(sentence.tokens)
  const tied = found.filter((noun) => noun.isTied)
  if (found.length < MANY || tied.length === 0) return []
  const words = found.map((noun) => sentence.tokens[noun.at])
  const names = words.slice(0, 3).map((word) => `"${word?.text ?? ''}"`)
  return [
    {
      severity: found.length >= VERY_MANY ? 'must' : 'hint',
      start: words[0]?.start ?? sentence.start,
      end: words.at(-1)?.end ?? sentence.end,
      message: `Veel naamwoorden waar een werkwoord in zit: ${names.join(', ')}. Zeg wie wat doet, met een werkwoord.`,
      suggestions: [],
    },
  ]
}
