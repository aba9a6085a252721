/** The documents that answer one term, by a quick count. Only the first `length` count. */
export interface TermHits {
  slots: Int32Array
  /** Per slot, 0 to 1: how much the best word says, evened out as in BM25. */
  values: Float32Array
  length: number
}

export const noHits: TermHits = { slots: new Int32Array(0), values: new Float32Array(0), length: 0 }

/** Room for hits comes in powers of two from this one on. */
const leastPower = 4
/** Room that waits to be used again, at most (hits). */
const mostSpare = 4_000_000

/**
 * Remembers what terms are answered by: who types goes on with the words that stood there. Room is used again
 * and again: what each keystroke takes anew and leaves behind would bring the garbage collector along every few seconds.
 */
export class RememberedHits {
  private readonly hits = new Map<string, TermHits>()
  private count = 0
  private readonly spare: TermHits[][] = []
  private spareCount = 0

  /** Room for so many hits, to be filled and kept. */
  roomFor(length: number): TermHits {
    const power = powerFor(length)
    const used = this.spare[power]?.pop()
    if (used === undefined) return { slots: new Int32Array(1 << power), values: new Float32Array(1 << power), length }
    this.spareCount -= 1 << power
    used.length = length
    return used
  }

  /** What a term is answered by, when it is remembered. */
  recall(key: string): TermHits | undefined {
    const hits = this.hits.get(key)
    if (hits === undefined) return undefined
    // what was asked for longest ago comes first, and goes first
    this.hits.delete(key)
    this.hits.set(key, hits)
    return hits
  }

  keep(key: string, hits: TermHits): void {
    this.hits.set(key, hits)
    this.count += hits.slots.length
  }

  /** Forgets what was asked for longest ago until at most so many hits are left. Not while they are being read. */
  forgetDownTo(most: number): void {
    for (const [oldest, hits] of this.hits) {
      if (this.count <= most) return
      this.hits.delete(oldest)
      this.count -= hits.slots.length
      this.giveBack(hits)
    }
  }

  private giveBack(hits: TermHits): void {
    const { length } = hits.slots
    if (this.spareCount + length > mostSpare) return
    this.spareCount += length
    ;(this.spare[powerFor(length)] ??= []).push(hits)
  }
}

function powerFor(length: number): number {
  return Math.max(leastPower, 32 - Math.clz32(Math.max(length, 1) - 1))
}
