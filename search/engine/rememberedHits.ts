/** The documents that answer one term, by a quick count. Only the first `length` count. */
export interface TermHits {
  docIds: Int32Array
  /** Per docId, 0 to 1: how much the best word says, evened out as in BM25. */
  values: Float32Array
  length: number
}

export const noHits: TermHits = { docIds: new Int32Array(0), values: new Float32Array(0), length: 0 }

/** Room for hits comes in powers of two from this one on. */
const leastPower = 4
/** Hits per block: eight megabytes. */
const blockLength = 1 << 20

type Block = Pick<TermHits, 'docIds' | 'values'>

/**
 * Remembers what terms are answered by: who types goes on with the words that stood there. Its room lies in large blocks
 * that are used again and again: memory that grows while people type brings the garbage collector along.
 */
export class RememberedHits {
  private readonly hits = new Map<string, TermHits>()
  private count = 0
  private readonly blocks: Block[] = []
  /** Blocks begun so far, and how much of the last one is given out. */
  private begun = 0
  private used = blockLength
  /** Room to be used again, by its power of two. */
  private spare: Block[][] = []

  /** Takes blocks for so many hits now, not while people wait. */
  reserve(count: number): void {
    while (this.blocks.length * blockLength < count) this.blocks.push(roomOf(blockLength))
  }

  /** Room for so many hits, to be filled and kept. */
  allocate(length: number): TermHits {
    const power = powerFor(length)
    const room = this.spare[power]?.pop() ?? this.cut(1 << power)
    return { ...room, length }
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
    this.count += hits.docIds.length
  }

  /** Forgets what was asked for longest ago until at most so many hits are left. Not while they are being read. */
  evict(most: number): void {
    // Room of one size does not serve another: when that has taken too many blocks, all is dealt out anew.
    const left = this.begun * blockLength > 2 * Math.max(most, blockLength) ? 0 : most
    for (const [oldest, hits] of this.hits) {
      if (this.count <= left) break
      this.hits.delete(oldest)
      this.count -= hits.docIds.length
      this.free(hits)
    }
    if (this.hits.size === 0) this.reset()
  }

  private cut(length: number): Block {
    if (length > blockLength) return roomOf(length)
    if (this.used + length > blockLength) this.beginBlock()
    const { docIds, values } = this.blocks[this.begun - 1] ?? noHits
    const from = this.used
    this.used += length
    return { docIds: docIds.subarray(from, this.used), values: values.subarray(from, this.used) }
  }

  private beginBlock(): void {
    // what is left of the one before serves smaller needs
    for (let power = powerFor(blockLength); power >= leastPower; power--) {
      if (this.used + (1 << power) <= blockLength) this.free(this.cut(1 << power))
    }
    this.reserve((this.begun + 1) * blockLength)
    this.begun += 1
    this.used = 0
  }

  private free({ docIds, values }: Block): void {
    ;(this.spare[powerFor(docIds.length)] ??= []).push({ docIds, values })
  }

  private reset(): void {
    this.spare = []
    this.begun = 0
    this.used = blockLength
  }
}

function roomOf(length: number): Block {
  return { docIds: new Int32Array(length), values: new Float32Array(length) }
}

function powerFor(length: number): number {
  return Math.max(leastPower, 32 - Math.clz32(Math.max(length, 1) - 1))
}
