/** How much a way of matching counts against the very same word (1). */
export interface Strengths {
  stem: number
  /** The word begins with what was typed so far. */
  prefix: number
  /** The same when what was typed is a word already. */
  wholePrefix: number
  /** The last part of the document's compound is asked for, or one of the other parts. */
  lastPart: number
  otherPart: number
  /** The document has a part of the compound that is asked for. */
  askedPart: number
  /** The same for a part that is not the last of what is asked for. */
  askedOtherPart: number
  /** A synonym (both ways), and a word that only leads there (one way). */
  synonym: number
  related: number
  typo: number
}

/** Chosen by tests/bench/searchQuality.ts. */
export const strengths: Strengths = {
  stem: 0.95,
  prefix: 0.8,
  wholePrefix: 0.65,
  lastPart: 0.7,
  otherPart: 0.5,
  askedPart: 0.5,
  askedOtherPart: 0.4,
  synonym: 0.8,
  related: 0.6,
  typo: 0.7,
}
