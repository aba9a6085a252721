import type { IndexedDocument } from './engine/indexedDocument'
import { MemoryIndex } from './engine/memoryIndex'
import { phrasesOf } from './engine/numberedTexts'
import { parseQuery } from './query/parseQuery'
import { rank } from './engine/rank'

export interface NamedProduct {
  name: string
  /** Titles that municipalities use for it. */
  titles: readonly string[]
}

export interface UplSuggestion {
  name: string
  /** 0 to 1: how much of the question or a search term its name or one of its titles says, and nothing else. */
  score: number
  /** The question or the search term that it fits so well. */
  because: string
}

/** Below this share a name has a common word with the question at most. */
const LEAST_SCORE = 0.3
/** A question is read with at most this many search terms. */
const MAX_TEXTS = 20

/** Product names made ready to be suggested from. Takes about 0.2 s for the whole national list: keep it. */
export class UplIndex {
  private readonly index = new MemoryIndex<null, null>()

  constructor(products: readonly NamedProduct[]) {
    for (const { name, titles } of products) this.index.put(this.productOf(name, titles))
  }

  /** The names that fit an answer best, best first: by its question and each of its search terms. */
  suggest({ question, searchTerms }: { question: string; searchTerms: readonly string[] }, limit = 5): UplSuggestion[] {
    const best = new Map<string, { score: number; because: string }>()
    for (const text of [question, ...searchTerms].slice(0, MAX_TEXTS)) {
      // a space says that the last word is whole
      const query = parseQuery(`${text} `)
      if (query.terms.length === 0) continue
      for (const { document: product, evidence } of rank(this.index.select(query, null))) {
        if (evidence.phrase > (best.get(product.id)?.score ?? 0)) best.set(product.id, { score: evidence.phrase, because: text })
      }
    }
    return [...best]
      .map(([name, why]) => ({ name, ...why }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, 'nl'))
      .slice(0, limit)
  }

  private productOf(name: string, titles: readonly string[]): IndexedDocument<null, null> {
    const { table } = this.index
    return {
      id: name,
      hash: '',
      document: null,
      values: null,
      titleLength: name.split(' ').length,
      sortKey: name,
      phrases: { title: phrasesOf([name], table), terms: phrasesOf(titles, table), vocabulary: [] },
      body: { words: new Int32Array(), counts: new Uint8Array(), length: 0 },
    }
  }
}
