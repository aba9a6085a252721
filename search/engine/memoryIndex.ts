import { AcceptedDocuments, type Narrowing } from './acceptedDocuments'
import { bestDocuments, mostSelected } from './bestDocuments'
import { DocumentStore } from './documentStore'
import type { IndexedDocument } from './indexedDocument'
import type { ParsedQuery } from '../query/parseQuery'
import { Postings } from './postings'
import { rarity } from './rank'
import { rankingModel, type RankingModel } from './rankingModel'
import { noHits, RememberedHits, type TermHits } from './rememberedHits'
import { type AskedTerm, TermCounter } from './termHits'
import { keyOf, WordTable } from './wordTable'
import type { MultiWordSynonym } from './multiWordSynonym'

/** What a search goes on with: documents worth ranking in full. */
export interface Selection<Shown = unknown, Values = unknown> {
  documents: IndexedDocument<Shown, Values>[]
  /** Rarity per term of the query, in its order. */
  rarities: number[]
  /** Per term every word that answers it, by number, with how surely. */
  matches: ReadonlyMap<number, number>[]
  /** Per term its synonyms of several words. */
  multiWord: MultiWordSynonym[][]
}

// Who types goes on with the words that stood there: what they are answered by is kept as long as the index stays as
// it is, for so many documents at least, and so many times all of them.
const leastRemembered = 2_000_000
const rememberedTimes = 120
// A word in so many documents brings no others along when rarer words have found enough.
const commonFrom = 10_000
const enough = 4 * mostSelected

/** The words of all documents of one index, inverted. A copy: Meilisearch holds the truth (see `IndexFollower`). */
export class MemoryIndex<Shown, Values> {
  private readonly postings = new Postings()
  private readonly remembered = new RememberedHits()
  private readonly counter = new TermCounter(this.postings, this.remembered)
  private rememberedFor = rankingModel
  private readonly store = new DocumentStore<Shown, Values>()
  private readonly accepted = new AcceptedDocuments(this.store)
  // All zero between two searches: to clear a hundred thousand numbers at every keystroke costs more than most searches.
  private scores = new Float32Array(0)
  private found = new Int32Array(0)

  /** `table` numbers the words; copies of the same documents may share it. */
  constructor(readonly table = new WordTable()) {}

  get size(): number {
    return this.store.size
  }

  /** Takes the working room that searches will want, so that none of them waits for it. */
  prepare(): void {
    this.makeRoom()
    this.remembered.reserve(this.mostRemembered)
  }

  /** Share of the memory that is of documents since replaced or removed. */
  get waste(): number {
    return this.store.length === 0 ? 0 : 1 - this.size / this.store.length
  }

  hashOf(id: string): string | undefined {
    return this.store.hashOf(id)
  }

  ids(): IterableIterator<string> {
    return this.store.ids()
  }

  *all(): Generator<IndexedDocument<Shown, Values>> {
    for (let docId = 0; docId < this.store.length; docId++) {
      const document = this.store.at(docId)
      if (document !== null) yield document
    }
  }

  /** Adds a document whose words are numbered by `table`, in place of the one with its id. */
  put(document: IndexedDocument<Shown, Values>): void {
    this.remove(document.id)
    this.postings.add(this.store.add(document), document)
    this.remembered.evict(0)
  }

  remove(id: string): void {
    const docId = this.store.remove(id)
    if (docId === undefined) return
    this.postings.remove(docId)
    this.remembered.evict(0)
  }

  /** The documents that answer a query best by a quick count of their words; `rank` orders them. `within` null: all. */
  select(query: ParsedQuery, within: Narrowing<Shown, Values> | null, model: RankingModel = rankingModel): Selection<Shown, Values> {
    this.makeRoom()
    const matches = query.terms.map((term) => this.table.matching(term, model.strengths))
    const multiWord = query.terms.map((term) => this.table.multiWordSynonyms(term, model.strengths))
    const hits = query.terms.map((term, at) =>
      this.hitsOf(keyOf(term), { matching: matches[at] ?? new Map(), multiWord: multiWord[at] ?? [] }, model),
    )
    const rarities = hits.map(({ length }) => rarity(this.size, length))
    const count = this.addUp(hits, { rarities, within })
    const { best, alike } = bestDocuments(this.found.subarray(0, count), this.scores)
    this.clear(count)
    this.remembered.evict(this.mostRemembered)
    return { documents: [...this.documentsIn(best), ...shortestFirst(this.documentsIn(alike))], rarities, matches, multiWord }
  }

  /** Adds up per document what each term brings, the rarest first; gives how many documents are in `found`. */
  private addUp(
    hits: readonly TermHits[],
    { rarities, within }: { rarities: readonly number[]; within: Narrowing<Shown, Values> | null },
  ): number {
    const { scores, found } = this
    const accepts = within === null ? null : this.accepted.by(within)
    const order = hits.map((_, term) => term).sort((a, b) => (hits[a]?.length ?? 0) - (hits[b]?.length ?? 0))
    let count = 0
    for (const term of order) {
      const { docIds, values, length } = hits[term] ?? noHits
      const rarityOfTerm = rarities[term] ?? 0
      const bringsOthers = count < enough || length < commonFrom
      for (let hit = 0; hit < length; hit++) {
        const docId = docIds[hit] ?? 0
        const score = scores[docId] ?? 0
        if (score === 0) {
          if (!bringsOthers || accepts?.(docId) === false) continue
          found[count++] = docId
        }
        scores[docId] = score + rarityOfTerm * (values[hit] ?? 0)
      }
    }
    return count
  }

  private documentsIn(docIds: readonly number[]): IndexedDocument<Shown, Values>[] {
    return docIds.map((docId) => this.store.at(docId)).filter((document) => document !== null)
  }

  private hitsOf(key: string, asked: AskedTerm, model: RankingModel): TermHits {
    if (this.rememberedFor !== model) this.remembered.evict(0)
    this.rememberedFor = model
    const known = this.remembered.recall(key)
    if (known !== undefined) return known
    const hits = this.counter.hitsOf(asked, { model, docIdCount: this.store.length })
    this.remembered.keep(key, hits)
    return hits
  }

  private clear(count: number): void {
    const { scores, found } = this
    for (let at = 0; at < count; at++) scores[found[at] ?? 0] = 0
  }

  private get mostRemembered(): number {
    return Math.max(leastRemembered, rememberedTimes * this.size)
  }

  private makeRoom(): void {
    if (this.scores.length >= this.store.length) return
    this.scores = new Float32Array(this.store.length * 2)
    this.found = new Int32Array(this.store.length * 2)
  }
}

// Of thousands that score alike those with a short title go on.
function shortestFirst<Document extends IndexedDocument>(documents: Document[]): Document[] {
  if (documents.length <= mostSelected * 2) return documents
  return documents.sort((a, b) => a.titleLength - b.titleLength).slice(0, mostSelected)
}
