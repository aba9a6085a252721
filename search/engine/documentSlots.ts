import type { IndexedDocument } from './indexedDocument'
import { IntArena } from './intArena'
import { type Beside, StoredDocument, storeDocument } from './storedDocument'

/** The documents of one index by slot: numbers from 0, in the order in which they came. A slot is never used again. */
export class DocumentSlots<Shown, Values> {
  private readonly arena = new IntArena()
  private readonly addresses: number[] = []
  private readonly beside: (Beside<Values> | null)[] = []
  private readonly slotById = new Map<string, number>()
  private readonly known = new Map<string, Values>()

  /** Slots given out so far. */
  get length(): number {
    return this.addresses.length
  }

  /** Documents that are there. */
  get size(): number {
    return this.slotById.size
  }

  ids(): IterableIterator<string> {
    return this.slotById.keys()
  }

  slotOf(id: string): number | undefined {
    return this.slotById.get(id)
  }

  hashOf(id: string): string | undefined {
    return this.beside[this.slotById.get(id) ?? -1]?.hash
  }

  /** The document in a slot; null when it has gone. */
  at(slot: number): IndexedDocument<Shown, Values> | null {
    const beside = this.beside[slot] ?? null
    const address = this.addresses[slot]
    return beside === null || address === undefined ? null : new StoredDocument<Shown, Values>(this.arena, address, beside)
  }

  /** Gives a document that is not there a slot. */
  add(document: IndexedDocument<Shown, Values>): number {
    const { id, hash, sortKey, phrases, values } = document
    const slot = this.addresses.push(storeDocument(this.arena, document)) - 1
    this.beside.push({ id, hash, sortKey, values: this.shared(values), vocabulary: phrases.vocabulary })
    this.slotById.set(id, slot)
    return slot
  }

  /** Takes a document away; its record stays until the copy is made anew (see `IndexFollower`). Gives its slot. */
  remove(id: string): number | undefined {
    const slot = this.slotById.get(id)
    if (slot === undefined) return undefined
    this.beside[slot] = null
    this.slotById.delete(id)
    return slot
  }

  // A few departments, themes and products are told of many documents.
  private shared(values: Values): Values {
    const key = JSON.stringify(values)
    const same = this.known.get(key)
    if (same === undefined) this.known.set(key, values)
    return same ?? values
  }
}
