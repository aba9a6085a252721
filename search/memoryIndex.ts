import { phraseFields, type Features } from './features'
import type { ParsedQuery } from './parseQuery'
import { rarity } from './rank'
import { rankingModel, type RankingModel } from './rankingModel'
import { WordTable } from './wordTable'
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

interface Posting {
  slots: number[]
  /** Which fields hold the word (bits 0 to 2), and how often the text does (bits 3 to 7). */
  meta: number[]
}

/** Fields (as in a posting, the text once) that hold all words looked at so far, and how surely. */
interface Held {
  fields: number
  strength: number
}

const everything: Held = { fields: 0b1111, strength: 1 }
// Words that stand in so many documents say nothing when they stand together somewhere.
const mostHolding = 3_000

function fieldsOf(meta: number): number {
  return (meta & 0b111) | (meta >> 3 > 0 ? 0b1000 : 0)
}

const bits = { title: 1, terms: 2, vocabulary: 4 } as const
const mostSelected = 200
// A document that scores less than this share of the best is noise that a common word brought along.
const leastShare = 0.12

/** The words of all documents of one index, inverted. A copy: Meilisearch holds the truth (see `IndexFollower`). */
export class MemoryIndex {
  readonly table = new WordTable()
  private readonly postings: (Posting | undefined)[] = []
  private readonly slots: (Features | null)[] = []
  private readonly slotById = new Map<string, number>()
  // All zero between two searches: to clear a hundred thousand numbers at every keystroke costs more than most searches.
  private scores = new Float32Array(0)
  private best = new Float32Array(0)

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
    const meta = new Map<number, number>()
    for (const field of phraseFields) {
      for (const phrase of features.phrases[field]) for (const word of phrase) meta.set(word, (meta.get(word) ?? 0) | bits[field])
    }
    features.body.words.forEach((word, at) => {
      meta.set(word, (meta.get(word) ?? 0) | (Math.min(features.body.counts[at] ?? 1, 31) << 3))
    })
    for (const [word, value] of meta) {
      const posting = (this.postings[word] ??= { slots: [], meta: [] })
      posting.slots.push(slot)
      posting.meta.push(value)
    }
  }

  remove(id: string): void {
    const slot = this.slotById.get(id)
    if (slot === undefined) return
    this.slots[slot] = null
    this.slotById.delete(id)
  }

  /** The documents that answer a query best by a quick count of their words; `rank` orders them. */
  select(query: ParsedQuery, accepts: (features: Features) => boolean, model: RankingModel = rankingModel): Selection {
    const evidence = evidenceByMeta(model)
    this.makeRoom()
    const { scores, best } = this
    const found: number[] = []
    const matches = query.terms.map((term) => this.table.matching(term, model.strengths))
    const together = query.terms.map((term) => this.table.together(term, model.strengths))
    const rarities = matches.map((matching, term) => {
      const touched: number[] = []
      for (const synonym of together[term] ?? []) {
        for (const [slot, value] of this.holding(synonym, evidence)) {
          const known = best[slot] ?? 0
          if (known === 0) touched.push(slot)
          if (value > known) best[slot] = value
        }
      }
      for (const [word, strength] of matching) {
        const posting = this.postings[word]
        if (posting === undefined) continue
        // documents since removed still count towards rarity; they are left out below
        const { slots, meta } = posting
        for (let at = 0; at < slots.length; at++) {
          const slot = slots[at] ?? 0
          const value = strength * (evidence[meta[at] ?? 0] ?? 0)
          const known = best[slot] ?? 0
          if (known === 0) touched.push(slot)
          if (value > known) best[slot] = value
        }
      }
      const rarityOfTerm = rarity(this.slots.length, touched.length)
      for (const slot of touched) {
        const value = best[slot] ?? 0
        const score = scores[slot] ?? 0
        if (score === 0) found.push(slot)
        scores[slot] = score + (rarityOfTerm * value) / (value + model.saturation)
        best[slot] = 0
      }
      return rarityOfTerm
    })
    const accepted = found.filter((slot) => {
      const features = this.slots[slot]
      return features != null && accepts(features)
    })
    const selected = bestOf(accepted, scores).map((slot) => this.slots[slot]).filter((features) => features != null)
    for (const slot of found) scores[slot] = 0
    return { features: shortestFirst(selected), rarities, matches, together }
  }

  /** The documents that hold all words of a synonym in one field, with what that is worth. */
  private holding({ weight, words }: WordsTogether, evidence: Float32Array): Map<number, number> {
    const perWord = words
      .map((matching) => [...matching].flatMap(([number, strength]) => this.postings[number] === undefined ? [] : [{ posting: this.postings[number], strength }]))
      .map((postings) => ({ postings, size: postings.reduce((sum, { posting }) => sum + posting.slots.length, 0) }))
      .sort((a, b) => a.size - b.size)
    let held: Map<number, Held> | null = null
    if ((perWord[0]?.size ?? 0) > mostHolding) return new Map()
    for (const { postings } of perWord) {
      const next = new Map<number, Held>()
      for (const { posting: { slots, meta }, strength } of postings) {
        for (let at = 0; at < slots.length; at++) {
          const slot = slots[at] ?? 0
          const before = held === null ? everything : held.get(slot)
          if (before === undefined) continue
          const fields = before.fields & fieldsOf(meta[at] ?? 0)
          const known = next.get(slot)
          if (fields !== 0) next.set(slot, { fields: fields | (known?.fields ?? 0), strength: Math.max(known?.strength ?? 0, Math.min(before.strength, strength)) })
        }
      }
      held = next
    }
    return new Map([...(held ?? [])].map(([slot, { fields, strength }]) => [slot, weight * strength * (evidence[fields] ?? 0)]))
  }

  private makeRoom(): void {
    if (this.scores.length >= this.slots.length) return
    this.scores = new Float32Array(this.slots.length * 2)
    this.best = new Float32Array(this.slots.length * 2)
  }
}

function evidenceByMeta(model: RankingModel): Float32Array {
  return Float32Array.from({ length: 256 }, (_, meta) => {
    const phrases = Math.max(meta & bits.title ? model.title : 0, meta & bits.terms ? model.terms : 0)
    const count = meta >> 3
    return phrases + (meta & bits.vocabulary ? model.vocabulary : 0) + (count / (count + model.bodySaturation)) * (1 + model.bodySaturation) * model.body
  })
}

// Sorting tens of thousands costs more than finding the score that enough of them reach.
function bestOf(slots: readonly number[], scores: Float32Array): number[] {
  const steps = 256
  let highest = 0
  for (const slot of slots) highest = Math.max(highest, scores[slot] ?? 0)
  const stepOf = (slot: number) => Math.floor(((scores[slot] ?? 0) / highest) * steps)
  const reached = new Int32Array(steps + 1)
  for (const slot of slots) reached[stepOf(slot)] = (reached[stepOf(slot)] ?? 0) + 1
  let step = steps
  for (let count = reached[steps] ?? 0; step > leastShare * steps && count + (reached[step - 1] ?? 0) <= mostSelected; ) {
    step -= 1
    count += reached[step] ?? 0
  }
  return slots.filter((slot) => stepOf(slot) >= step)
}

// Thousands that score alike say little more than one word: those with a short title go on.
function shortestFirst(features: Features[]): Features[] {
  if (features.length <= mostSelected * 2) return features
  return features.sort((a, b) => a.document.titleLength - b.document.titleLength).slice(0, mostSelected)
}
