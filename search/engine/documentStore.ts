import type { IndexedDocument } from './indexedDocument'
import { IntArena } from './intArena'
import { type Beside, StoredDocument, storeDocument } from './storedDocument'

/** The documents of one index by docId: a number from 0, in the order in which they came, never used again. */
export class DocumentStore<Shown, Values> {
  private readonly arena = new IntArena()
  private readonly addresses: number[] = []
  private readonly beside: (Beside<Values> | null)[] = []
  private readonly docIdById = new Map<string, number>()
  private readonly known = new Map<string, Values>()

  /** DocIds given out so far. */
  get length(): number {
    return this.addresses.length
  }

  /** Documents that are there. */
  get size(): number {
    return this.docIdById.size
  }

  ids(): IterableIterator<string> {
    return this.docIdById.keys()
  }

  docIdOf(id: string): number | undefined {
    return this.docIdById.get(id)
  }

  hashOf(id: string): string | undefined {
    return this.beside[this.docIdById.get(id) ?? -1]?.hash
  }

  /** The document with a docId; null when it has gone. */
  at(docId: number): IndexedDocument<Shown, Values> | null {
    const beside = this.beside[docId] ?? null
    const address = this.addresses[docId]
    return beside === null || address === undefined ? null : new StoredDocument<Shown, Values>(this.arena, address, beside)
  }

  /** Adds a document that is not there; gives its docId. */
  add(document: IndexedDocument<Shown, Values>): number {
    const { id, hash, sortKey, phrases, values } = document
    const docId = this.addresses.push(storeDocument(this.arena, document)) - 1
    this.beside.push({ id, hash, sortKey, values: this.shared(values), vocabulary: phrases.vocabulary })
    this.docIdById.set(id, docId)
    return docId
  }

  /** Takes a document away; its record stays until the copy is made anew (see `IndexFollower`). Gives its docId. */
  remove(id: string): number | undefined {
    const docId = this.docIdById.get(id)
    if (docId === undefined) return undefined
    this.beside[docId] = null
    this.docIdById.delete(id)
    return docId
  }

  // A few departments, themes and products are told of many documents.
  private shared(values: Values): Values {
    const key = JSON.stringify(values)
    const same = this.known.get(key)
    if (same === undefined) this.known.set(key, values)
    return same ?? values
  }
}
