import type { IndexKey } from '../documents/searchDocument'
import type { Indexed } from './toIndexedDocument'
import { WordTable } from '../engine/wordTable'

// About 16 bytes a word: 160 MB at most for a process that has ranked everything.
const mostRememberedWords = 10_000_000

/**
 * Remembers the words of documents that were ranked before, by index and id. An entry counts only
 * while its hash is the one Meilisearch gives, so it is never stale, whatever other processes do.
 */
export class FeatureStore {
  table = new WordTable()
  private byIndex = new Map<string, Map<string, Indexed<IndexKey>>>()
  private words = 0

  get(uid: string, id: string, hash: string): Indexed<IndexKey> | undefined {
    const features = this.byIndex.get(uid)?.get(id)
    return features?.hash === hash ? features : undefined
  }

  /** Keeps features whose words are numbered by `table`; passed over when that table has been left meanwhile. */
  add(uid: string, features: Indexed<IndexKey>, table: WordTable): void {
    if (table !== this.table) return
    const known = this.byIndex.get(uid) ?? new Map<string, Indexed<IndexKey>>()
    this.byIndex.set(uid, known.set(features.id, features))
    this.words += features.body.words.length + Object.values(features.phrases).flat().length * 4
  }

  /** Forgets everything when it has grown too large. Numbers of words start anew: a search under way keeps its own table. */
  makeRoom(): void {
    if (this.words <= mostRememberedWords) return
    this.table = new WordTable()
    this.byIndex = new Map()
    this.words = 0
  }
}
