import type { AskedWords } from './askedWords'
import type { RankingModel } from './rankingModel'

/** One query, as phrases and texts are held against it. */
export interface Asking {
  words: AskedWords
  /** Rarity per term, and their sum. */
  rarities: readonly number[]
  total: number
  model: RankingModel
  /** What no phrase at all says. */
  nothing: Judged
}

/** What a list of phrases says of a query. */
export interface Judged {
  /** Strength of the best word per term. */
  best: Float64Array
  /** 0 to 1: how well the best phrase says what is asked (see `fitOf`). */
  fit: number
}

export function judgePhrases(phrases: readonly Int32Array[], asking: Asking): Judged {
  if (phrases.length === 0) return asking.nothing
  const best = new Float64Array(asking.words.termCount)
  let fit = 0
  for (const phrase of phrases) fit = Math.max(fit, fitOf(phrase, best, asking))
  return { best, fit }
}

/**
 * How well a phrase says what is asked: the asked share it covers times the share of it that was asked for.
 * Raises `best` to the strength of its words on the way.
 */
function fitOf(phrase: Int32Array, best: Float64Array, { words, rarities, total, model }: Asking): number {
  let isTouched = false
  let mayHold = 0
  for (let at = 0; at < phrase.length; at++) {
    const row = words.rowOf(phrase[at] ?? 0)
    if (row === 0) continue
    isTouched = true
    mayHold |= words.termsWith(row)
  }
  if (!isTouched || total === 0) return 0
  let covered = 0
  let used = 0
  for (let term = 0; term < words.termCount; term++) {
    let ofTerm = 0
    let count = 1
    for (let at = 0; at < phrase.length; at++) {
      const strength = words.strengthOf(words.rowOf(phrase[at] ?? 0), term)
      if (strength > ofTerm) ofTerm = strength
    }
    if ((mayHold & (1 << term)) !== 0) {
      const several = words.multiWordIn(phrase, term)
      if (several.strength > ofTerm) ({ strength: ofTerm, count } = several)
    }
    if (ofTerm === 0) continue
    covered += ofTerm * (rarities[term] ?? 0)
    used += ofTerm * count
    if (ofTerm > (best[term] ?? 0)) best[term] = ofTerm
  }
  return (covered / total) * Math.min(1, used / phrase.length) ** model.phrasePrecision
}

/** Per term how often a text answers it, each time as surely as the word does. */
export function frequenciesIn({ words, counts }: { words: Int32Array; counts: Uint8Array }, { words: asked }: Asking): Float64Array {
  const frequencies = new Float64Array(asked.termCount)
  let mayHold = 0
  for (let at = 0; at < words.length; at++) {
    const row = asked.rowOf(words[at] ?? 0)
    if (row === 0) continue
    mayHold |= asked.termsWith(row)
    for (let term = 0; term < asked.termCount; term++)
      frequencies[term] = (frequencies[term] ?? 0) + asked.strengthOf(row, term) * (counts[at] ?? 1)
  }
  for (let term = 0; mayHold >> term !== 0; term++) {
    if ((mayHold & (1 << term)) !== 0) frequencies[term] = Math.max(frequencies[term] ?? 0, asked.multiWordIn(words, term).strength)
  }
  return frequencies
}
