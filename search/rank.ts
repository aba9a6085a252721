import { phraseFields, type Features, type PhraseField } from './features'
import { rankingModel, type RankingModel } from './rankingModel'

/** Why a document ranks where it does: per term what each field brought, and the bonus of the best phrase. */
export interface Evidence {
  terms: { title: number; terms: number; vocabulary: number; body: number; contribution: number }[]
  /** 0 to 1: how well one phrase (title, search term, national title) says what is asked. */
  phrase: number
}

export interface Ranked {
  features: Features
  score: number
  evidence: Evidence
}

export interface RankInput {
  candidates: readonly Features[]
  /** Rarity per term of the query, in its order. */
  rarities: readonly number[]
  /** Per term every word that answers it, by number, with how surely. */
  matches: readonly ReadonlyMap<number, number>[]
  model?: RankingModel
}

/** How rare a term is: ln(1 + (N − df + 0.5) / (df + 0.5)), as in BM25 (Robertson and Zaragoza 2009). */
export function rarity(documentCount: number, documentsWithTerm: number): number {
  const df = Math.min(documentsWithTerm, documentCount)
  return Math.log(1 + (documentCount - df + 0.5) / (df + 0.5))
}

/** Scores candidates for a query and puts the best first; those that match nothing are left out. */
export function rank({ rarities, candidates, matches, model = rankingModel }: RankInput): Ranked[] {
  const strengthOf = matches.map(toArray)
  const total = rarities.reduce((sum, value) => sum + value, 0)
  const averageLength = candidates.reduce((sum, { body }) => sum + body.length, 0) / Math.max(candidates.length, 1)
  const ranked: Ranked[] = []
  for (const features of candidates) {
    const evidence = weigh({ features, strengthOf, rarities, total, averageLength, model })
    const sum = evidence.terms.reduce((score, { contribution }) => score + contribution, 0)
    if (sum <= 0) continue
    const score = sum + model.phrase * total * evidence.phrase
    ranked.push({ features, score, evidence })
  }
  return ranked.sort((a, b) => b.score - a.score || compareTies(a.features, b.features))
}

function toArray(matching: ReadonlyMap<number, number>): Float32Array {
  const strengths = new Float32Array(Math.max(-1, ...matching.keys()) + 1)
  for (const [number, strength] of matching) strengths[number] = strength
  return strengths
}

interface Weighing {
  features: Features
  strengthOf: readonly Float32Array[]
  rarities: readonly number[]
  total: number
  averageLength: number
  model: RankingModel
}

function weigh({ features, strengthOf, rarities, total, averageLength, model }: Weighing): Evidence {
  const norm = model.bodySaturation * (1 - model.bodyLengthPenalty + (model.bodyLengthPenalty * features.body.length) / Math.max(averageLength, 1))
  const terms = strengthOf.map((strength, at) => {
    const title = bestIn(features.phrases.title, strength)
    const searchTerms = bestIn(features.phrases.terms, strength)
    const vocabulary = bestIn(features.phrases.vocabulary, strength)
    const frequency = frequencyIn(features.body, strength)
    const body = frequency === 0 ? 0 : (frequency / (frequency + norm)) * (1 + model.bodySaturation)
    const evidence =
      Math.max(title * model.title, searchTerms * model.terms) + vocabulary * model.vocabulary + body * model.body
    const rarityOfTerm = rarities[at] ?? 0
    return {
      title, terms: searchTerms, vocabulary, body,
      contribution: (rarityOfTerm * evidence * (model.saturation + 1)) / (evidence + model.saturation),
    }
  })
  return { terms, phrase: bestPhrase(features, { strengthOf, rarities, total, model }) }
}

function bestIn(phrases: readonly Int32Array[], strength: Float32Array): number {
  let best = 0
  for (const phrase of phrases) {
    for (let at = 0; at < phrase.length; at++) {
      const value = strength[phrase[at] ?? 0] ?? 0
      if (value > best) best = value
    }
  }
  return best
}

function frequencyIn({ words, counts }: Features['body'], strength: Float32Array): number {
  let frequency = 0
  for (let at = 0; at < words.length; at++) {
    const value = strength[words[at] ?? 0] ?? 0
    if (value > 0) frequency += value * (counts[at] ?? 1)
  }
  return frequency
}

type Asking = Pick<Weighing, 'strengthOf' | 'rarities' | 'total' | 'model'>

function bestPhrase({ phrases }: Features, asking: Asking): number {
  const weights: Record<PhraseField, number> = { title: 1, terms: 1, vocabulary: asking.model.vocabularyPhrase }
  let best = 0
  for (const field of phraseFields) {
    for (const phrase of phrases[field]) best = Math.max(best, weights[field] * fitOf(phrase, asking))
  }
  return best
}

/** How well a phrase says what is asked: the asked share it covers times the share of it that was asked for. */
function fitOf(phrase: Int32Array, { strengthOf, rarities, total, model }: Asking): number {
  if (total === 0) return 0
  let covered = 0
  let used = 0
  for (let term = 0; term < strengthOf.length; term++) {
    let best = 0
    for (let at = 0; at < phrase.length; at++) best = Math.max(best, strengthOf[term]?.[phrase[at] ?? 0] ?? 0)
    covered += best * (rarities[term] ?? 0)
    if (best > 0) used += best
  }
  return covered === 0 ? 0 : (covered / total) * Math.min(1, used / phrase.length) ** model.phrasePrecision
}

function compareTies(a: Features, b: Features): number {
  return a.document.titleLength - b.document.titleLength || (a.document.sortKey < b.document.sortKey ? -1 : 1)
}
