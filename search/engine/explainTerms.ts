import type { Word } from '../dutch/analyseWord'
import { explainMatch, type ExplainedMatch } from '../query/explainMatch'
import type { IndexedDocument, PhraseField } from './indexedDocument'
import type { Selection } from './memoryIndex'
import type { ParsedQuery } from '../query/parseQuery'
import type { Evidence, Ranked } from './rank'
import { rankingModel } from './rankingModel'
import { findMultiWordSynonym } from './multiWordSynonym'

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
  selection: Pick<Selection, 'matches' | 'multiWord'>
  /** The words of documents by their number. */
  words: readonly Word[]
}

/** The evidence of a ranked document with, per term, the words that brought it. */
export function explainTerms({ document, evidence }: Ranked, { query, selection: { matches, multiWord }, words }: Read): ExplainedTerm[] {
  return evidence.terms.map((weighed, at) => {
    const term = query.terms[at]
    const matching = matches[at]
    if (term === undefined || matching === undefined) return { ...weighed, found: [] }
    const multiWordIn = findMultiWordSynonym(multiWord[at] ?? [])
    const found = [...textsByField(document)].flatMap(([field, texts]): FoundWord[] => {
      const number = strongest(texts, matching)
      const word = number === null ? undefined : words[number]
      const strength = number === null ? 0 : (matching.get(number) ?? 0)
      const several = texts
        .map(multiWordIn)
        .reduce((best, each) => (each.strength > best.strength ? each : best), { strength: 0, text: '' })
      if (several.strength > strength) return [{ field, word: several.text, strength: several.strength, way: 'synonym', via: several.text }]
      return word === undefined ? [] : [{ field, word: word.folded, strength, ...explainMatch(term, word, rankingModel.strengths) }]
    })
    return { ...weighed, found }
  })
}

function* textsByField({ phrases, body }: IndexedDocument): Generator<[ExplainedField, readonly Int32Array[]]> {
  for (const [field, texts] of Object.entries(phrases) as [PhraseField, readonly Int32Array[]][]) yield [field, texts]
  yield ['body', [body.words]]
}

function strongest(texts: readonly Int32Array[], matching: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const text of texts) {
    for (const number of text) if ((matching.get(number) ?? 0) > (best === null ? 0 : (matching.get(best) ?? 0))) best = number
  }
  return best
}
