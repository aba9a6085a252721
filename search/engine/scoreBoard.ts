import { bestDocuments, mostSelected } from './bestDocuments'
import { noHits, type TermHits } from './rememberedHits'

// A word in so many documents brings no others along when rarer words have found enough.
const commonFrom = 10_000
const enough = 4 * mostSelected

interface Adding {
  /** Rarity per term, in the order of the hits. */
  rarities: readonly number[]
  accepts: ((docId: number) => boolean) | null
}

/** Adds up per document what each term of a query brings. Keeps its working room between two queries. */
export class ScoreBoard {
  // All zero between two searches: to clear a hundred thousand numbers at every keystroke costs more than most searches.
  private scores = new Float32Array(0)
  private found = new Int32Array(0)

  /** Takes room for documents up to a docId. */
  makeRoom(docIdCount: number): void {
    if (this.scores.length >= docIdCount) return
    this.scores = new Float32Array(docIdCount * 2)
    this.found = new Int32Array(docIdCount * 2)
  }

  /** The best documents by the sum of what the terms bring, of those that are accepted. */
  best(hits: readonly TermHits[], adding: Adding): ReturnType<typeof bestDocuments> {
    const count = this.addUp(hits, adding)
    const best = bestDocuments(this.found.subarray(0, count), this.scores)
    this.clear(count)
    return best
  }

  /** The rarest term first; gives how many documents are in `found`. */
  private addUp(hits: readonly TermHits[], { rarities, accepts }: Adding): number {
    const { scores, found } = this
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

  private clear(count: number): void {
    const { scores, found } = this
    for (let at = 0; at < count; at++) scores[found[at] ?? 0] = 0
  }
}
