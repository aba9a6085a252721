import { evidenceByMeta, fieldsOf, metaOf, docIdOf, type Posting, type Postings } from './postings'
import type { RankingModel } from './rankingModel'
import type { RememberedHits, TermHits } from './rememberedHits'
import type { MultiWordSynonym } from './multiWordSynonym'

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
  multiWord: readonly MultiWordSynonym[]
}

/** Counts which documents answer a term. Keeps its working room between two calls: most terms are asked at every letter. */
export class TermCounter {
  // All zero between two calls: to clear a hundred thousand numbers at every keystroke costs more than most searches.
  private best = new Float32Array(0)
  private touched = new Int32Array(0)
  private count = 0

  constructor(
    private readonly postings: Postings,
    private readonly room: Pick<RememberedHits, 'allocate'>,
  ) {}

  /** `docIdCount`: how many docIds were given out. */
  hitsOf({ matching, multiWord }: AskedTerm, { model, docIdCount }: { model: RankingModel; docIdCount: number }): TermHits {
    this.makeRoom(docIdCount)
    const evidence = evidenceByMeta(model)
    for (const synonym of multiWord) for (const [docId, value] of this.holding(synonym, evidence)) this.raise(docId, value)
    for (const [word, strength] of matching) {
      const posting = this.postings.of(word)
      if (posting !== undefined) this.raiseAll(posting, strength, evidence)
    }
    return this.take(model.saturation)
  }

  /** What was counted, without documents that have gone; the next count starts anew. */
  private take(saturation: number): TermHits {
    const { best, touched, count } = this
    const removed = this.postings.removedDocuments
    const hits = this.room.allocate(count)
    const { docIds, values } = hits
    let kept = 0
    for (let at = 0; at < count; at++) {
      const docId = touched[at] ?? 0
      const value = best[docId] ?? 0
      best[docId] = 0
      if (removed[docId] === 1) continue
      docIds[kept] = docId
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
      const docId = docIdOf(one)
      const value = strength * (evidence[metaOf(one)] ?? 0)
      const known = best[docId] ?? 0
      if (value <= known) continue
      if (known === 0) touched[count++] = docId
      best[docId] = value
    }
    this.count = count
  }

  private raise(docId: number, value: number): void {
    const known = this.best[docId] ?? 0
    if (value <= known) return
    if (known === 0) this.touched[this.count++] = docId
    this.best[docId] = value
  }

  /** The documents that hold all words of a synonym in one field, with what that is worth. */
  private holding({ weight, words }: MultiWordSynonym, evidence: Float32Array): Map<number, number> {
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
          const docId = docIdOf(one)
          const before = held === null ? everything : held.get(docId)
          if (before === undefined) continue
          const fields = before.fields & fieldsOf(metaOf(one))
          const known = next.get(docId)
          if (fields !== 0)
            next.set(docId, {
              fields: fields | (known?.fields ?? 0),
              strength: Math.max(known?.strength ?? 0, Math.min(before.strength, strength)),
            })
        }
      }
      held = next
    }
    return new Map([...(held ?? [])].map(([docId, { fields, strength }]) => [docId, weight * strength * (evidence[fields] ?? 0)]))
  }

  private makeRoom(docIdCount: number): void {
    if (this.best.length >= docIdCount) return
    this.best = new Float32Array(docIdCount * 2)
    this.touched = new Int32Array(docIdCount * 2)
  }
}
