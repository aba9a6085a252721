/**
 * `word`: letters. `number`: digits and what belongs to them. `abbreviation`: letters with their dots.
 * `opaque`: addresses, codes and placeholders that no rule may touch. `mark`: one punctuation mark.
 */
export type TokenKind = 'word' | 'number' | 'abbreviation' | 'opaque' | 'mark'

/** A token; `start` and `end` are offsets in the source. */
export interface Token {
  kind: TokenKind
  text: string
  lower: string
  start: number
  end: number
  /** Whether white space stands before it. */
  spaced: boolean
}

/** One sentence of a block. */
export interface Sentence {
  tokens: Token[]
  /** The tokens that count as words (all but marks). */
  words: Token[]
  start: number
  end: number
}
