import type { DocumentSlots } from './documentSlots'
import type { IndexedDocument } from './indexedDocument'

/** Documents that a search is narrowed to. Equal keys, equal tests. */
export interface Narrowing<Shown = unknown, Values = unknown> {
  key: string
  test: (document: IndexedDocument<Shown, Values>) => boolean
}

const unknown = 0
const accepted = 1
const refused = 2
const mostRemembered = 50

/** Remembers per narrowing which documents it accepts: a slot keeps its document for as long as it has one. */
export class AcceptedSlots<Shown, Values> {
  private readonly remembered = new Map<string, Uint8Array>()

  constructor(private readonly slots: Pick<DocumentSlots<Shown, Values>, 'at' | 'length'>) {}

  /** Gives a test by slot. */
  by({ key, test }: Narrowing<Shown, Values>): (slot: number) => boolean {
    const { slots } = this
    const verdicts = this.verdictsFor(key)
    return (slot) => {
      if (verdicts[slot] === unknown) {
        const document = slots.at(slot)
        verdicts[slot] = document !== null && test(document) ? accepted : refused
      }
      return verdicts[slot] === accepted
    }
  }

  private verdictsFor(key: string): Uint8Array {
    let verdicts = this.remembered.get(key)
    this.remembered.delete(key)
    if (verdicts === undefined || verdicts.length < this.slots.length) {
      const larger = new Uint8Array(this.slots.length * 2)
      if (verdicts !== undefined) larger.set(verdicts)
      verdicts = larger
    }
    // the one that was used longest ago comes first, and goes first
    this.remembered.set(key, verdicts)
    const [oldest] = this.remembered.keys()
    if (this.remembered.size > mostRemembered && oldest !== undefined) this.remembered.delete(oldest)
    return verdicts
  }
}
