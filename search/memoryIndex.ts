import type { Features } from './features'
import type { ParsedQuery } from './parseQuery'
import { Postings } from './postings'
import { rarity } from './rank'
import { rankingModel, type RankingModel } from './rankingModel'
import { type AskedTerm, TermCounter, type TermHits } from './termHits'
import { keyOf, WordTable } from './wordTable'
import type { WordsTogether } from './wordsTogether'

/** What a search goes on with: documents worth ranking in full. */
export interface Selection {
  features: Features[]
  /** Rarity per term of the query, in its order. */
  rarities: number[]
  /** Per term every word that answers it, by number, with how surely. */
  matches: ReadonlyMap<number, number>[]
  /** Per term its synonyms of several words. */
  together: WordsTogether[][]
}

const mostSelected = 200
// A document that scores less than this share of the best is noise that a common word brought along.
const leastShare = 0.12
// Who types goes on with the words that stood there: these hits are kept as long as the index stays as it is.
const mostRememberedHits = 2_000_000

/** The words of all documents of one index, inverted. A copy: Meilisearch holds the truth (see `IndexFollower`). */
export class MemoryIndex {
  private readonly postings = new Postings()
  private readonly counter = new TermCounter(this.postings)
  private remembered = { model: rankingModel, hits: new Map<string, TermHits>(), count: 0 }
  private readonly slots: (Features | null)[] = []
  private readonly slotById = new Map<string, number>()
  // All zero between two searches: to clear a hundred thousand numbers at every keystroke costs more than most searches.
  private scores = new Float32Array(0)
  private found = new Int32Array(0)

  /** `table` numbers the words; copies of the same documents may share it. */
  constructor(readonly table = new WordTable()) {}

  get size(): number {
    return this.slotById.size
  }

  /** Share of the memory that is of documents since replaced or removed. */
  get waste(): number {
    return this.slots.length === 0 ? 0 : 1 - this.size / this.slots.length
  }

  hashOf(id: string): string | undefined {
    return this.slots[this.slotById.get(id) ?? -1]?.hash
  }

  ids(): IterableIterator<string> {
    return this.slotById.keys()
  }

  all(): Features[] {
    return this.slots.filter((features) => features !== null)
  }

  /** Adds a document whose words are numbered by `table`, in place of the one with its id. */
  put(features: Features): void {
    this.remove(features.id)
    const slot = this.slots.push(features) - 1
    this.slotById.set(features.id, slot)
    this.postings.add(slot, features)
    this.forget()
  }

  remove(id: string): void {
    const slot = this.slotById.get(id)
    if (slot === undefined) return
    this.slots[slot] = null
    this.slotById.delete(id)
    this.forget()
  }

  /** The documents that answer a query best by a quick count of their words; `rank` orders them. `accepts` null: any. */
  select(query: ParsedQuery, accepts: ((features: Features) => boolean) | null, model: RankingModel = rankingModel): Selection {
    this.makeRoom()
    const { scores, found } = this
    let count = 0
    const matches = query.terms.map((term) => this.table.matching(term, model.strengths))
    const together = query.terms.map((term) => this.table.together(term, model.strengths))
    const rarities = query.terms.map((term, at) => {
      const { slots, values } = this.hitsOf(keyOf(term), { matching: matches[at] ?? new Map(), together: together[at] ?? [] }, model)
      // documents since removed still count towards rarity; they are left out below
      const rarityOfTerm = rarity(this.slots.length, slots.length)
      for (let hit = 0; hit < slots.length; hit++) {
        const slot = slots[hit] ?? 0
        const score = scores[slot] ?? 0
        if (score === 0) found[count++] = slot
        scores[slot] = score + rarityOfTerm * (values[hit] ?? 0)
      }
      return rarityOfTerm
    })
    const accepted = this.acceptedOf(found.subarray(0, count), accepts)
    const features = bestOf(accepted, scores).map((slot) => this.slots[slot]).filter((each) => each != null)
    for (let at = 0; at < count; at++) scores[found[at] ?? 0] = 0
    return { features: shortestFirst(features), rarities, matches, together }
  }

  private hitsOf(key: string, asked: AskedTerm, model: RankingModel): TermHits {
    const { remembered } = this
    if (remembered.model !== model || remembered.count > mostRememberedHits) this.remembered = { model, hits: new Map(), count: 0 }
    const known = this.remembered.hits.get(key)
    if (known !== undefined) return known
    const hits = this.counter.hitsOf(asked, { model, slotCount: this.slots.length })
    this.remembered.hits.set(key, hits)
    this.remembered.count += hits.slots.length
    return hits
  }

  private forget(): void {
    if (this.remembered.hits.size > 0) this.remembered = { ...this.remembered, hits: new Map(), count: 0 }
  }

  private acceptedOf(found: Int32Array, accepts: ((features: Features) => boolean) | null): Int32Array {
    if (accepts === null && this.size === this.slots.length) return found
    return found.filter((slot) => {
      const features = this.slots[slot]
      return features != null && (accepts === null || accepts(features))
    })
  }

  private makeRoom(): void {
    if (this.scores.length >= this.slots.length) return
    this.scores = new Float32Array(this.slots.length * 2)
    this.found = new Int32Array(this.slots.length * 2)
  }
}

// Sorting tens of thousands costs more than finding the score that enough of them reach.
function bestOf(slots: Int32Array, scores: Float32Array): number[] {
  const steps = 256
  let highest = 0
  for (let at = 0; at < slots.length; at++) {
    const score = scores[slots[at] ?? 0] ?? 0
    if (score > highest) highest = score
  }
  if (highest === 0) return []
  const perScore = steps / highest
  const reached = new Int32Array(steps + 1)
  for (let at = 0; at < slots.length; at++) {
    const step = ((scores[slots[at] ?? 0] ?? 0) * perScore) | 0
    reached[step] = (reached[step] ?? 0) + 1
  }
  let step = steps
  for (let count = reached[steps] ?? 0; step > leastShare * steps && count + (reached[step - 1] ?? 0) <= mostSelected; ) {
    step -= 1
    count += reached[step] ?? 0
  }
  const best: number[] = []
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0
    if ((((scores[slot] ?? 0) * perScore) | 0) >= step) best.push(slot)
  }
  return best
}

// Thousands that score alike say little more than one word: those with a short title go on.
function shortestFirst(features: Features[]): Features[] {
  if (features.length <= mostSelected * 2) return features
  return features.sort((a, b) => a.document.titleLength - b.document.titleLength).slice(0, mostSelected)
}
