import type { IndexedDocument, PhraseField } from './indexedDocument'
import type { IntArena } from './intArena'

type Phrases = readonly Int32Array[]

/** What of a document stays beside its record: texts, and what it shares with others. */
export interface Beside<Values> {
  id: string
  hash: string
  sortKey: string
  values: Values
  /** All answers about a product carry the same national titles. */
  vocabulary: Phrases
}

/**
 * A record: a head of six numbers (words in the title, words of the body, phrases of the title, phrases of the terms,
 * distinct words of the body, bytes of the shown document), the length of each phrase, the words of the phrases, the words
 * of the body, how often each occurs (a byte each), and the shown document as JSON in UTF-8.
 */
const headLength = 6

/** Writes a document into the arena; gives the address of its record. */
export function storeDocument(arena: IntArena, { document, phrases, body, titleLength }: IndexedDocument): number {
  const text = Buffer.from(JSON.stringify(document))
  const own = [...phrases.title, ...phrases.terms]
  const words = own.reduce((sum, { length }) => sum + length, 0)
  const length = headLength + own.length + words + body.words.length + inInts(body.words.length) + inInts(text.length)
  const address = arena.take(length)
  const chunk = arena.chunkOf(address)
  let at = arena.offsetIn(address)
  const write = (numbers: ArrayLike<number>) => {
    chunk.set(numbers, at)
    at += numbers.length
  }
  write([titleLength, body.length, phrases.title.length, phrases.terms.length, body.words.length, text.length])
  write(own.map((phrase) => phrase.length))
  for (const phrase of own) write(phrase)
  write(body.words)
  bytesOf(chunk, at, body.counts.length).set(body.counts)
  bytesOf(chunk, at + inInts(body.counts.length), text.length).set(text)
  return address
}

/** A document as it lies in an arena: each part is read when it is asked for. */
export class StoredDocument<Shown, Values> implements IndexedDocument<Shown, Values> {
  private readonly chunk: Int32Array
  private readonly start: number
  private shown: Shown | null = null

  constructor(
    arena: IntArena,
    address: number,
    private readonly beside: Beside<Values>,
  ) {
    this.chunk = arena.chunkOf(address)
    this.start = arena.offsetIn(address)
  }

  get id(): string {
    return this.beside.id
  }

  get hash(): string {
    return this.beside.hash
  }

  get sortKey(): string {
    return this.beside.sortKey
  }

  get values(): Values {
    return this.beside.values
  }

  get titleLength(): number {
    return this.head(0)
  }

  get phrases(): Record<PhraseField, Phrases> {
    const count = this.head(2) + this.head(3)
    const lengths = this.start + headLength
    let at = lengths + count
    const own: Int32Array[] = []
    for (let phrase = 0; phrase < count; phrase++) {
      const length = this.chunk[lengths + phrase] ?? 0
      own.push(this.chunk.subarray(at, at + length))
      at += length
    }
    const titles = this.head(2)
    return { title: own.slice(0, titles), terms: own.slice(titles), vocabulary: this.beside.vocabulary }
  }

  get body(): IndexedDocument['body'] {
    const at = this.bodyAt()
    const count = this.head(4)
    return { words: this.chunk.subarray(at, at + count), counts: bytesOf(this.chunk, at + count, count), length: this.head(1) }
  }

  get document(): Shown {
    const at = this.bodyAt() + this.head(4) + inInts(this.head(4))
    // written by storeDocument
    return (this.shown ??= JSON.parse(bytesOf(this.chunk, at, this.head(5)).toString()) as Shown)
  }

  private head(at: number): number {
    return this.chunk[this.start + at] ?? 0
  }

  private bodyAt(): number {
    const count = this.head(2) + this.head(3)
    const lengths = this.start + headLength
    let words = 0
    for (let phrase = 0; phrase < count; phrase++) words += this.chunk[lengths + phrase] ?? 0
    return lengths + count + words
  }
}

function bytesOf(chunk: Int32Array, at: number, length: number): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset + at * Int32Array.BYTES_PER_ELEMENT, length)
}

/** How many numbers of four bytes hold so many bytes. */
function inInts(bytes: number): number {
  return (bytes + 3) >> 2
}
