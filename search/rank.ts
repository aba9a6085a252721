import type { Features } from './features'
import { findTogether, type FoundTogether, type WordsTogether } from './wordsTogether'
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
  /** Per term its synonyms of several words. */
  together?: readonly (readonly WordsTogether[])[]
  model?: RankingModel
}

/** How rare a term is: ln(1 + (N − df + 0.5) / (df + 0.5)), as in BM25 (Robertson and Zaragoza 2009). */
export function rarity(documentCount: number, documentsWithTerm: number): number {
  const df = Math.min(documentsWithTerm, documentCount)
  return Math.log(1 + (documentCount - df + 0.5) / (df + 0.5))
}

/** Scores candidates for a query and puts the best first; those that match nothing are left out. */
export function rank({ rarities, candidates, matches, together = [], model = rankingModel }: RankInput): Ranked[] {
  const asking: Asking = {
    strengthOf: matches.map(toArray),
    togetherIn: matches.map((_, term) => findTogether(together[term] ?? [])),
    rarities,
    total: rarities.reduce((sum, value) => sum + value, 0),
    averageLength: candidates.reduce((sum, { body }) => sum + body.length, 0) / Math.max(candidates.length, 1),
    model,
    judged: new Map(),
  }
  const ranked: Ranked[] = []
  for (const features of candidates) {
    const evidence = weigh(features, asking)
    const sum = evidence.terms.reduce((score, { contribution }) => score + contribution, 0)
    if (sum <= 0) continue
    const score = sum + model.phrase * asking.total * evidence.phrase
    ranked.push({ features, score, evidence })
  }
  return ranked.sort((a, b) => b.score - a.score || compareTies(a.features, b.features))
}

function toArray(matching: ReadonlyMap<number, number>): Float32Array {
  const strengths = new Float32Array(Math.max(-1, ...matching.keys()) + 1)
  for (const [number, strength] of matching) strengths[number] = strength
  return strengths
}

/** One query, as every candidate is held against it. */
interface Asking {
  /** Per term the strength of each word, by its number. */
  strengthOf: readonly Float32Array[]
  /** Per term which of its synonyms of several words a text holds. */
  togetherIn: readonly ((words: Int32Array) => FoundTogether)[]
  rarities: readonly number[]
  total: number
  averageLength: number
  model: RankingModel
  /** Phrases that many candidates have alike are judged once. */
  judged: Map<readonly Int32Array[], Judged>
}

/** What a list of phrases says of a query. */
interface Judged {
  /** Strength of the best word per term. */
  best: Float32Array
  /** How well the best phrase says what is asked (see `fitOf`). */
  fit: number
}

function weigh({ phrases, body }: Features, asking: Asking): Evidence {
  const { strengthOf, togetherIn, rarities, averageLength, model, judged } = asking
  const norm = model.bodySaturation * (1 - model.bodyLengthPenalty + (model.bodyLengthPenalty * body.length) / Math.max(averageLength, 1))
  const inTitle = judge(phrases.title, asking)
  const inTerms = judge(phrases.terms, asking)
  const inVocabulary = judged.get(phrases.vocabulary) ?? judge(phrases.vocabulary, asking)
  judged.set(phrases.vocabulary, inVocabulary)
  const terms = strengthOf.map((strength, at) => {
    const title = inTitle.best[at] ?? 0
    const searchTerms = inTerms.best[at] ?? 0
    const vocabulary = inVocabulary.best[at] ?? 0
    const frequency = Math.max(frequencyIn(body, strength), togetherIn[at]?.(body.words).strength ?? 0)
    const text = frequency === 0 ? 0 : (frequency / (frequency + norm)) * (1 + model.bodySaturation)
    const evidence =
      Math.max(title * model.title, searchTerms * model.terms) + vocabulary * model.vocabulary + text * model.body
    const rarityOfTerm = rarities[at] ?? 0
    return {
      title, terms: searchTerms, vocabulary, body: text,
      contribution: (rarityOfTerm * evidence * (model.saturation + 1)) / (evidence + model.saturation),
    }
  })
  return { terms, phrase: Math.max(inTitle.fit, inTerms.fit, model.vocabularyPhrase * inVocabulary.fit) }
}

function judge(phrases: readonly Int32Array[], asking: Asking): Judged {
  const best = new Float32Array(asking.strengthOf.length)
  let fit = 0
  for (const phrase of phrases) fit = Math.max(fit, fitOf(phrase, best, asking))
  return { best, fit }
}

/**
 * How well a phrase says what is asked: the asked share it covers times the share of it that was asked for.
 * Raises `best` to the strength of its words on the way.
 */
function fitOf(phrase: Int32Array, best: Float32Array, { strengthOf, togetherIn, rarities, total, model }: Asking): number {
  let covered = 0
  let used = 0
  for (let term = 0; term < strengthOf.length; term++) {
    const strength = strengthOf[term] ?? noStrength
    let ofTerm = 0
    for (let at = 0; at < phrase.length; at++) ofTerm = Math.max(ofTerm, strength[phrase[at] ?? 0] ?? 0)
    const several = togetherIn[term]?.(phrase)
    const words = several !== undefined && several.strength > ofTerm ? several.count : 1
    if (words > 1) ofTerm = several?.strength ?? ofTerm
    if (ofTerm === 0) continue
    covered += ofTerm * (rarities[term] ?? 0)
    used += ofTerm * words
    if (ofTerm > (best[term] ?? 0)) best[term] = ofTerm
  }
  return covered === 0 || total === 0 ? 0 : (covered / total) * Math.min(1, used / phrase.length) ** model.phrasePrecision
}

const noStrength = new Float32Array(0)

function frequencyIn({ words, counts }: Features['body'], strength: Float32Array): number {
  let frequency = 0
  for (let at = 0; at < words.length; at++) {
    const value = strength[words[at] ?? 0] ?? 0
    if (value > 0) frequency += value * (counts[at] ?? 1)
  }
  return frequency
}

function compareTies(a: Features, b: Features): number {
  return a.document.titleLength - b.document.titleLength || (a.document.sortKey < b.document.sortKey ? -1 : 1)
}
