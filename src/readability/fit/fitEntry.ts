import type { Alternative, LexiconEntry, Reading } from '../lexicon/LexiconEntry'
import { fitAdjective } from './fitAdjective'
import { fitFixed } from './fitFixed'
import { fitNoun } from './fitNoun'
import { fitVerb } from './fitVerb'
import { type Place, type Replacement, wordAt } from './Place'

/** What fits in the place of tokens `from` to the end, and what only says how to write it otherwise. */
export interface Fitted {
  from: number
  suggestions: string[]
  advice: string[]
}

type Fit = (reading: Reading, alternative: Alternative, place: Place) => Replacement | null

const fits: Record<Reading['kind'], Fit> = { noun: fitNoun, adjective: fitAdjective, verb: fitVerb, fixed: fitFixed }

/**
 * Sorts the everyday words for an entry: those that leave the sentence right when they are put in its place, and
 * those that ask for another sentence. What cannot be judged is advice.
 */
export function fitEntry({ readings }: LexiconEntry, place: Place): Fitted {
  const fitting: Replacement[] = []
  const advice: string[] = []
  for (const reading of readings) {
    const isAfterTe = reading.afterTe !== undefined && wordAt(place.tokens, place.first - 1) === 'te'
    const at = isAfterTe ? { ...place, first: place.first - 1 } : place
    const shape: Reading = isAfterTe ? { ...reading, form: 'withTe' } : reading
    for (const alternative of (isAfterTe ? reading.afterTe : undefined) ?? reading.alternatives) {
      const replacement = alternative.isAdvice ? null : fits[reading.kind](shape, alternative, at)
      if (replacement) fitting.push(replacement)
      else advice.push(reading.kind === 'verb' ? alternative.lemma : alternative.text)
    }
  }
  const from = Math.min(place.first, ...fitting.map((replacement) => replacement.from))
  const suggestions = [...new Set(fitting.map((replacement) => textFrom(from, replacement, place)))]
  return { from, suggestions, advice: [...new Set(advice)].filter((text) => !suggestions.includes(text)) }
}

/** A replacement that starts later takes along what stands before it. */
function textFrom(from: number, replacement: Replacement, { tokens }: Place): string {
  return [...tokens.slice(from, replacement.from).map((token) => token.text), replacement.text].join(' ')
}
