import type { Severity } from '../types'

/** Where a word comes from: government Dutch and expensive words, or another language. */
export type LexiconCategory = 'officialese' | 'foreign'

/** One form of a word or phrase in the list. */
export interface LexiconEntry {
  /** The word as a dictionary gives it. */
  lemma: string
  category: LexiconCategory
  severity: Severity
  /** Everyday words in the same form, best first. */
  suggestions: string[]
  /** After "te": replacements for "te" and the word together ("in te voeren"). Only on infinitives. */
  afterTe?: string[]
}
