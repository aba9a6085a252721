import type { DocumentStore } from './documentStore'
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

/** Remembers per narrowing which documents it accepts: a docId never gets another document. */
export class AcceptedDocuments<Shown, Values> {
  private readonly remembered = new Map<string, Uint8Array>()

  constructor(private readonly store: Pick<DocumentStore<Shown, Values>, 'at' | 'length'>) {}

  /** Gives a test by docId. */
  by({ key, test }: Narrowing<Shown, Values>): (docId: number) => boolean {
    const { store } = this
    const verdicts = this.verdictsFor(key)
    return (docId) => {
      if (verdicts[docId] === unknown) {
        const document = store.at(docId)
        verdicts[docId] = document !== null && test(document) ? accepted : refused
      }
      return verdicts[docId] === accepted
    }
  }

  private verdictsFor(key: string): Uint8Array {
    let verdicts = this.remembered.get(key)
    this.remembered.delete(key)
    if (verdicts === undefined || verdicts.length < this.store.length) {
      const larger = new Uint8Array(this.store.length * 2)
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
