import { analyseWord, type Word } from './dutch/analyseWord'
import { tokenize } from './dutch/tokenize'
import type { DocumentByIndex, IndexKey } from './searchDocument'

/** The fields that ranking tells apart, in the order of `Features.fields`. */
export const rankedFields = ['title', 'terms', 'vocabulary', 'body'] as const
export type RankedField = (typeof rankedFields)[number]

/** A document as ranking reads it: its words per field, in order. */
export interface Features<Key extends IndexKey = IndexKey> {
  id: string
  hash: string
  document: Omit<DocumentByIndex[Key], 'titleWords' | 'bodyWords'>
  fields: Record<RankedField, readonly Word[]>
}

const mostWordsPerField = 2_000
const mostRememberedWords = 20_000_000

/**
 * Remembers the words of documents that were ranked before, by index and id. An entry counts only
 * while its hash is the one Meilisearch gives, so it is never stale, whatever other processes do.
 */
export class FeatureStore {
  private readonly byIndex = new Map<string, Map<string, Features>>()
  private words = 0

  get(uid: string, id: string, hash: string): Features | undefined {
    const features = this.byIndex.get(uid)?.get(id)
    return features?.hash === hash ? features : undefined
  }

  add(uid: string, features: Features): void {
    if (this.words > mostRememberedWords) this.clear()
    const known = this.byIndex.get(uid) ?? new Map<string, Features>()
    this.byIndex.set(uid, known.set(features.id, features))
    for (const field of rankedFields) this.words += features.fields[field].length
  }

  private clear(): void {
    this.byIndex.clear()
    this.words = 0
  }
}

/** The words of texts, in order; at most 2,000. */
export function wordsOf(...texts: readonly string[]): Word[] {
  const words: Word[] = []
  for (const text of texts) {
    for (const { folded } of tokenize(text)) {
      if (words.length === mostWordsPerField) return words
      words.push(analyseWord(folded))
    }
  }
  return words
}
