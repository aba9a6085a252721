import { phraseFields, type IndexedDocument } from './indexedDocument'
import { IntArena } from './intArena'
import type { RankingModel } from './rankingModel'

/** Which fields hold a word (bits 0 to 2), and how often the text does (bits 3 to 7). */
const bits = { title: 1, terms: 2, vocabulary: 4 } as const
const metaBits = 8
const metaMask = (1 << metaBits) - 1
const mostCounted = 31

/** In which documents a word stands. Documents go by docId: a number from 0, in the order in which they came. */
export interface Posting {
  /** DocId and meta of each document in one number, packed for speed: see `docIdOf` and `metaOf`. Only those from `from` up to `to` count. */
  packed: Int32Array
  from: number
  to: number
}

/** Room for a word's documents begins with two, and doubles when it is full. */
const leastPower = 1

export function docIdOf(packed: number): number {
  return packed >>> metaBits
}

export function metaOf(packed: number): number {
  return packed & metaMask
}

/** The fields of a posting, the text as bit 3. */
export function fieldsOf(meta: number): number {
  return (meta & 0b111) | (meta >> 3 > 0 ? 0b1000 : 0)
}

/** The postings of one index, by the numbers of words. Holds eight million documents at most. */
export class Postings {
  private readonly arena = new IntArena()
  private readonly addresses: (number | undefined)[] = []
  private readonly lengths: number[] = []
  /** Room per word, as a power of two. */
  private readonly powers: number[] = []
  /** Addresses of room that was grown out of, by its power of two. */
  private readonly left: number[][] = []
  private removed = new Uint8Array(64)

  /** Per docId 1 when its document has gone; a docId outside the array is there. */
  get removedDocuments(): Uint8Array {
    return this.removed
  }

  of(word: number): Posting | undefined {
    const address = this.addresses[word]
    if (address === undefined) return undefined
    const from = this.arena.offsetIn(address)
    return { packed: this.arena.chunkOf(address), from, to: from + (this.lengths[word] ?? 0) }
  }

  /** Its words stay until the copy is made anew (see `IndexFollower`), and are passed over. */
  remove(docId: number): void {
    if (docId >= this.removed.length) {
      const larger = new Uint8Array(docId * 2)
      larger.set(this.removed)
      this.removed = larger
    }
    this.removed[docId] = 1
  }

  add(docId: number, { phrases, body }: Pick<IndexedDocument, 'phrases' | 'body'>): void {
    const meta = new Map<number, number>()
    for (const field of phraseFields) {
      for (const phrase of phrases[field]) for (const word of phrase) meta.set(word, (meta.get(word) ?? 0) | bits[field])
    }
    body.words.forEach((word, at) => {
      meta.set(word, (meta.get(word) ?? 0) | (Math.min(body.counts[at] ?? 1, mostCounted) << 3))
    })
    for (const [word, value] of meta) this.push(word, (docId << metaBits) | value)
  }

  private push(word: number, packed: number): void {
    const length = this.lengths[word] ?? 0
    const address = this.allocate(word, length)
    this.arena.chunkOf(address)[this.arena.offsetIn(address) + length] = packed
    this.lengths[word] = length + 1
  }

  /** The address of a word's room, with place for one document more. */
  private allocate(word: number, length: number): number {
    const address = this.addresses[word]
    const power = this.powers[word] ?? leastPower
    if (address !== undefined && length < 1 << power) return address
    const next = address === undefined ? power : power + 1
    const room = this.left[next]?.pop() ?? this.arena.take(1 << next)
    if (address !== undefined) {
      const from = this.arena.offsetIn(address)
      this.arena.chunkOf(room).set(this.arena.chunkOf(address).subarray(from, from + length), this.arena.offsetIn(room))
      ;(this.left[power] ??= []).push(address)
    }
    this.addresses[word] = room
    this.powers[word] = next
    return room
  }
}

const evidences = new WeakMap<RankingModel, Float32Array>()

/** What the meta of a posting is worth, for each that there can be. */
export function evidenceByMeta(model: RankingModel): Float32Array {
  const known = evidences.get(model)
  if (known !== undefined) return known
  const evidence = Float32Array.from({ length: metaMask + 1 }, (_, meta) => {
    const phrases = Math.max(meta & bits.title ? model.title : 0, meta & bits.terms ? model.terms : 0)
    const count = meta >> 3
    return (
      phrases +
      (meta & bits.vocabulary ? model.vocabulary : 0) +
      (count / (count + model.bodySaturation)) * (1 + model.bodySaturation) * model.body
    )
  })
  evidences.set(model, evidence)
  return evidence
}
