import { AcceptedSlots, type Narrowing } from './acceptedSlots'
import { bestOf, mostSelected } from './bestSlots'
import { DocumentSlots } from './documentSlots'
import type { IndexedDocument } from './indexedDocument'
import type { ParsedQuery } from '../query/parseQuery'
import { Postings } from './postings'
import { rarity } from './rank'
import { rankingModel, type RankingModel } from './rankingModel'
import { noHits, RememberedHits, type TermHits } from './rememberedHits'
import { type AskedTerm, TermCounter } from './termHits'
import { keyOf, WordTable } from './wordTable'
import type { WordsTogether } from './wordsTogether'

/** What a search goes on with: documents worth ranking in full. */
export interface Selection<Shown = unknown, Values = unknown> {
  documents: IndexedDocument<Shown, Values>[]
  /** Rarity per term of the query, in its order. */
  rarities: number[]
  /** Per term every word that answers it, by number, with how surely. */
  matches: ReadonlyMap<number, number>[]
  /** Per term its synonyms of several words. */
  together: WordsTogether[][]
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
  private readonly slots = new DocumentSlots<Shown, Values>()
  private readonly accepted = new AcceptedSlots(this.slots)
  // All zero between two searches: to clear a hundred thousand numbers at every keystroke costs more than most searches.
  private scores = new Float32Array(0)
  private found = new Int32Array(0)

  /** `table` numbers the words; copies of the same documents may share it. */
  constructor(readonly table = new WordTable()) {}

  get size(): number {
    return this.slots.size
  }

  /** Takes the working room that searches will want, so that none of them waits for it. */
  prepare(): void {
    this.makeRoom()
    this.remembered.reserve(this.mostRemembered)
  }

  /** Share of the memory that is of documents since replaced or removed. */
  get waste(): number {
    return this.slots.length === 0 ? 0 : 1 - this.size / this.slots.length
  }

  hashOf(id: string): string | undefined {
    return this.slots.hashOf(id)
  }

  ids(): IterableIterator<string> {
    return this.slots.ids()
  }

  *all(): Generator<IndexedDocument<Shown, Values>> {
    for (let slot = 0; slot < this.slots.length; slot++) {
      const document = this.slots.at(slot)
      if (document !== null) yield document
    }
  }

  /** Adds a document whose words are numbered by `table`, in place of the one with its id. */
  put(document: IndexedDocument<Shown, Values>): void {
    this.remove(document.id)
    this.postings.add(this.slots.add(document), document)
    this.remembered.forgetDownTo(0)
  }

  remove(id: string): void {
    const slot = this.slots.remove(id)
    if (slot === undefined) return
    this.postings.remove(slot)
    this.remembered.forgetDownTo(0)
  }

  /** The documents that answer a query best by a quick count of their words; `rank` orders them. `within` null: all. */
  select(query: ParsedQuery, within: Narrowing<Shown, Values> | null, model: RankingModel = rankingModel): Selection<Shown, Values> {
    this.makeRoom()
    const matches = query.terms.map((term) => this.table.matching(term, model.strengths))
    const together = query.terms.map((term) => this.table.together(term, model.strengths))
    const hits = query.terms.map((term, at) =>
      this.hitsOf(keyOf(term), { matching: matches[at] ?? new Map(), together: together[at] ?? [] }, model),
    )
    const rarities = hits.map(({ length }) => rarity(this.size, length))
    const count = this.addUp(hits, { rarities, within })
    const { best, alike } = bestOf(this.found.subarray(0, count), this.scores)
    this.clear(count)
    this.remembered.forgetDownTo(this.mostRemembered)
    return { documents: [...this.documentsIn(best), ...shortestFirst(this.documentsIn(alike))], rarities, matches, together }
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
      const { slots, values, length } = hits[term] ?? noHits
      const rarityOfTerm = rarities[term] ?? 0
      const bringsOthers = count < enough || length < commonFrom
      for (let hit = 0; hit < length; hit++) {
        const slot = slots[hit] ?? 0
        const score = scores[slot] ?? 0
        if (score === 0) {
          if (!bringsOthers || accepts?.(slot) === false) continue
          found[count++] = slot
        }
        scores[slot] = score + rarityOfTerm * (values[hit] ?? 0)
      }
    }
    return count
  }

  private documentsIn(slots: readonly number[]): IndexedDocument<Shown, Values>[] {
    return slots.map((slot) => this.slots.at(slot)).filter((document) => document !== null)
  }

  private hitsOf(key: string, asked: AskedTerm, model: RankingModel): TermHits {
    if (this.rememberedFor !== model) this.remembered.forgetDownTo(0)
    this.rememberedFor = model
    const known = this.remembered.recall(key)
    if (known !== undefined) return known
    const hits = this.counter.hitsOf(asked, { model, slotCount: this.slots.length })
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
    if (this.scores.length >= this.slots.length) return
    this.scores = new Float32Array(this.slots.length * 2)
    this.found = new Int32Array(this.slots.length * 2)
  }
}

// Of thousands that score alike those with a short title go on.
function shortestFirst<Document extends IndexedDocument>(documents: Document[]): Document[] {
  if (documents.length <= mostSelected * 2) return documents
  return documents.sort((a, b) => a.titleLength - b.titleLength).slice(0, mostSelected)
}
