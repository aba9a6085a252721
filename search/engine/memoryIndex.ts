import { AcceptedDocuments, type Narrowing } from './acceptedDocuments'
import { mostSelected } from './bestDocuments'
import { DocumentStore } from './documentStore'
import type { IndexedDocument } from './indexedDocument'
import type { ParsedQuery } from '../query/parseQuery'
import { Postings } from './postings'
import { rarity } from './rank'
import { rankingModel, type RankingModel } from './rankingModel'
import { RememberedHits, type TermHits } from './rememberedHits'
import { ScoreBoard } from './scoreBoard'
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

/** The words of all documents of one index, inverted. A copy: Meilisearch holds the truth (see `IndexFollower`). */
export class MemoryIndex<Shown, Values> {
  private readonly postings = new Postings()
  private readonly remembered = new RememberedHits()
  private readonly counter = new TermCounter(this.postings, this.remembered)
  private rememberedFor = rankingModel
  private readonly store = new DocumentStore<Shown, Values>()
  private readonly accepted = new AcceptedDocuments(this.store)
  private readonly scores = new ScoreBoard()

  /** `table` numbers the words; copies of the same documents may share it. */
  constructor(readonly table = new WordTable()) {}

  get size(): number {
    return this.store.size
  }

  /** Takes the working room that searches will want, so that none of them waits for it. */
  prepare(): void {
    this.scores.makeRoom(this.store.length)
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
    this.scores.makeRoom(this.store.length)
    const { hits, ...asked } = this.ask(query, model)
    const accepts = within === null ? null : this.accepted.by(within)
    const { best, alike } = this.scores.best(hits, { rarities: asked.rarities, accepts })
    this.remembered.evict(this.mostRemembered)
    return { documents: [...this.documentsIn(best), ...shortestFirst(this.documentsIn(alike))], ...asked }
  }

  /** The same for documents that were found elsewhere; those that are not here are passed over. */
  selectAmong(query: ParsedQuery, ids: Iterable<string>, model: RankingModel = rankingModel): Selection<Shown, Values> {
    const { rarities, matches, multiWord } = this.ask(query, model)
    const docIds = [...ids].map((id) => this.store.docIdOf(id)).filter((docId) => docId !== undefined)
    return { documents: this.documentsIn(docIds), rarities, matches, multiWord }
  }

  private ask({ terms }: ParsedQuery, model: RankingModel): Omit<Selection, 'documents'> & { hits: TermHits[] } {
    const matches = terms.map((term) => this.table.matching(term, model.strengths))
    const multiWord = terms.map((term) => this.table.multiWordSynonyms(term, model.strengths))
    const hits = terms.map((term, at) =>
      this.hitsOf(keyOf(term), { matching: matches[at] ?? new Map(), multiWord: multiWord[at] ?? [] }, model),
    )
    return { hits, matches, multiWord, rarities: hits.map(({ length }) => rarity(this.size, length)) }
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

  private get mostRemembered(): number {
    return Math.max(leastRemembered, rememberedTimes * this.size)
  }
}

// Of thousands that score alike those with a short title go on.
function shortestFirst<Document extends IndexedDocument>(documents: Document[]): Document[] {
  if (documents.length <= mostSelected * 2) return documents
  return documents.sort((a, b) => a.titleLength - b.titleLength).slice(0, mostSelected)
}
