/** Fields made of short phrases, each matched as a whole: a title, a search term, a national title. */
export const phraseFields = ['title', 'terms', 'vocabulary'] as const
export type PhraseField = (typeof phraseFields)[number]

/**
 * A document as ranking reads it, with the numbers of its words in a WordTable. `Shown`: what a hit shows; `Values`: what
 * results are narrowed to and counted by. Parts may be read from a record at each call.
 */
export interface IndexedDocument<Shown = unknown, Values = unknown> {
  readonly id: string
  readonly hash: string
  readonly document: Shown
  readonly values: Values
  /** Number of words in the title, and the title folded: the order among equals. */
  readonly titleLength: number
  readonly sortKey: string
  /** Words of each phrase that carry meaning, in order; at least one word a phrase. */
  readonly phrases: Record<PhraseField, readonly Int32Array[]>
  /** The distinct words of the running text and how often each occurs (at most 255). */
  readonly body: { words: Int32Array; counts: Uint8Array; length: number }
}
