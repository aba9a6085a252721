import { evidenceByMeta, fieldsOf, metaOf, slotOf, type Posting, type Postings } from './postings'
import type { RankingModel } from './rankingModel'
import type { RememberedHits, TermHits } from './rememberedHits'
import type { WordsTogether } from './wordsTogether'

/** Fields (as in a posting, the text once) that hold all words looked at so far, and how surely. */
interface Held {
  fields: number
  strength: number
}

const everything: Held = { fields: 0b1111, strength: 1 }
// Words that stand in so many documents say nothing when they stand together somewhere.
const mostHolding = 3_000

export interface AskedTerm {
  /** Every word that answers the term, by number, with how surely. */
  matching: ReadonlyMap<number, number>
  /** Its synonyms of several words. */
  together: readonly WordsTogether[]
}

/** Counts which documents answer a term. Keeps its working room between two calls: most terms are asked at every letter. */
export class TermCounter {
  // All zero between two calls: to clear a hundred thousand numbers at every keystroke costs more than most searches.
  private best = new Float32Array(0)
  private touched = new Int32Array(0)
  private count = 0

  constructor(
    private readonly postings: Postings,
    private readonly room: Pick<RememberedHits, 'roomFor'>,
  ) {}

  /** `slotCount`: how many slots there are. */
  hitsOf({ matching, together }: AskedTerm, { model, slotCount }: { model: RankingModel; slotCount: number }): TermHits {
    this.makeRoom(slotCount)
    const evidence = evidenceByMeta(model)
    for (const synonym of together) for (const [slot, value] of this.holding(synonym, evidence)) this.raise(slot, value)
    for (const [word, strength] of matching) {
      const posting = this.postings.of(word)
      if (posting !== undefined) this.raiseAll(posting, strength, evidence)
    }
    return this.take(model.saturation)
  }

  /** What was counted, without documents that have gone; the next count starts anew. */
  private take(saturation: number): TermHits {
    const { best, touched, count } = this
    const removed = this.postings.removedSlots
    const hits = this.room.roomFor(count)
    const { slots, values } = hits
    let kept = 0
    for (let at = 0; at < count; at++) {
      const slot = touched[at] ?? 0
      const value = best[slot] ?? 0
      best[slot] = 0
      if (removed[slot] === 1) continue
      slots[kept] = slot
      values[kept++] = value / (value + saturation)
    }
    this.count = 0
    hits.length = kept
    return hits
  }

  private raiseAll({ packed, from, to }: Posting, strength: number, evidence: Float32Array): void {
    const { best, touched } = this
    let { count } = this
    for (let at = from; at < to; at++) {
      const one = packed[at] ?? 0
      const slot = slotOf(one)
      const value = strength * (evidence[metaOf(one)] ?? 0)
      const known = best[slot] ?? 0
      if (value <= known) continue
      if (known === 0) touched[count++] = slot
      best[slot] = value
    }
    this.count = count
  }

  private raise(slot: number, value: number): void {
    const known = this.best[slot] ?? 0
    if (value <= known) return
    if (known === 0) this.touched[this.count++] = slot
    this.best[slot] = value
  }

  /** The documents that hold all words of a synonym in one field, with what that is worth. */
  private holding({ weight, words }: WordsTogether, evidence: Float32Array): Map<number, number> {
    const perWord = words
      .map((matching) =>
        [...matching].flatMap(([number, strength]) => {
          const posting = this.postings.of(number)
          return posting === undefined ? [] : [{ posting, strength }]
        }),
      )
      .map((postings) => ({ postings, size: postings.reduce((sum, { posting: { from, to } }) => sum + to - from, 0) }))
      .sort((a, b) => a.size - b.size)
    let held: Map<number, Held> | null = null
    if ((perWord[0]?.size ?? 0) > mostHolding) return new Map()
    for (const { postings } of perWord) {
      const next = new Map<number, Held>()
      for (const {
        posting: { packed, from, to },
        strength,
      } of postings) {
        for (let at = from; at < to; at++) {
          const one = packed[at] ?? 0
          const slot = slotOf(one)
          const before = held === null ? everything : held.get(slot)
          if (before === undefined) continue
          const fields = before.fields & fieldsOf(metaOf(one))
          const known = next.get(slot)
          if (fields !== 0)
            next.set(slot, {
              fields: fields | (known?.fields ?? 0),
              strength: Math.max(known?.strength ?? 0, Math.min(before.strength, strength)),
            })
        }
      }
      held = next
    }
    return new Map([...(held ?? [])].map(([slot, { fields, strength }]) => [slot, weight * strength * (evidence[fields] ?? 0)]))
  }

  private makeRoom(slotCount: number): void {
    if (this.best.length >= slotCount) return
    this.best = new Float32Array(slotCount * 2)
    this.touched = new Int32Array(slotCount * 2)
  }
}
