import type { Word } from './dutch/analyseWord'
import { rankedFields, type Features, type RankedField } from './featureStore'
import type { ParsedQuery, Term } from './parseQuery'
import { matchStrength } from './matchStrength'

export interface Ranked {
  features: Features
  score: number
}

/** How much a word in each field counts. */
const fieldWeights: Record<RankedField, number> = { title: 3, terms: 3, vocabulary: 2, body: 1 }
const saturation = 1.2

/** How rare a term is: ln(1 + (N − df + 0.5) / (df + 0.5)), as in BM25. */
export function rarity(documentCount: number, documentsWithTerm: number): number {
  const df = Math.min(documentsWithTerm, documentCount)
  return Math.log(1 + (documentCount - df + 0.5) / (df + 0.5))
}

/** Scores candidates for a query and puts the best first; those that match nothing are left out. */
export function rank(query: ParsedQuery, rarities: readonly number[], candidates: Iterable<Features>): Ranked[] {
  const strengths = query.terms.map(() => new Map<Word, number>())
  const ranked: Ranked[] = []
  for (const features of candidates) {
    let score = 0
    query.terms.forEach((term, at) => {
      const evidence = evidenceFor(term, features, strengths[at] ?? new Map<Word, number>())
      score += ((rarities[at] ?? 0) * evidence * (saturation + 1)) / (evidence + saturation)
    })
    if (score > 0) ranked.push({ features, score })
  }
  return ranked.sort((a, b) => b.score - a.score || a.features.document.titleLength - b.features.document.titleLength)
}

function evidenceFor(term: Term, { fields }: Features, known: Map<Word, number>): number {
  let evidence = 0
  for (const field of rankedFields) {
    let best = 0
    for (const word of fields[field]) {
      let strength = known.get(word)
      if (strength === undefined) known.set(word, (strength = matchStrength(term, word)))
      if (strength > best) best = strength
    }
    evidence += best * fieldWeights[field]
  }
  return evidence
}
