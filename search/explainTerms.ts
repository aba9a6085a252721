import type { Word } from './dutch/analyseWord'
import { explainMatch, type ExplainedMatch } from './explainMatch'
import type { Features, PhraseField } from './features'
import type { ParsedQuery } from './parseQuery'
import type { Evidence, Ranked } from './rank'
import { rankingModel } from './rankingModel'

export type ExplainedField = PhraseField | 'body'

/** The word of one field that answers a term best. */
export interface FoundWord extends ExplainedMatch {
  field: ExplainedField
  /** Folded, as it stands in the document. */
  word: string
  /** 0 to 1: how surely it is what was asked for. */
  strength: number
}

export type ExplainedTerm = Evidence['terms'][number] & { found: FoundWord[] }

interface Read {
  query: ParsedQuery
  matches: readonly ReadonlyMap<number, number>[]
  /** The words of documents by their number. */
  words: readonly Word[]
}

/** The evidence of a ranked document with, per term, the words that brought it. */
export function explainTerms({ features, evidence }: Ranked, { query, matches, words }: Read): ExplainedTerm[] {
  return evidence.terms.map((weighed, at) => {
    const term = query.terms[at]
    const matching = matches[at]
    if (term === undefined || matching === undefined) return { ...weighed, found: [] }
    const found = [...wordsByField(features)].flatMap(([field, numbers]): FoundWord[] => {
      const number = strongest(numbers, matching)
      const word = number === null ? undefined : words[number]
      if (number === null || word === undefined) return []
      return [{ field, word: word.folded, strength: matching.get(number) ?? 0, ...explainMatch(term, word, rankingModel.strengths) }]
    })
    return { ...weighed, found }
  })
}

function* wordsByField({ phrases, body }: Features): Generator<[ExplainedField, Iterable<number>]> {
  for (const [field, texts] of Object.entries(phrases) as [PhraseField, readonly Int32Array[]][]) yield [field, texts.flatMap((text) => [...text])]
  yield ['body', body.words]
}

function strongest(numbers: Iterable<number>, matching: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const number of numbers) {
    if ((matching.get(number) ?? 0) > (best === null ? 0 : (matching.get(best) ?? 0))) best = number
  }
  return best
}
