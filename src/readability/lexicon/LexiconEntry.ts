import type { Severity } from '../types'

/** Where a word comes from: government Dutch and expensive words, or another language. */
export type LexiconCategory = 'officialese' | 'foreign'

/** The form in which a word stands. Of adjectives `base` is the form without -e; of verbs `withTe` is one word ("in te voeren"). */
export type WordForm =
  | 'singular'
  | 'plural'
  | 'base'
  | 'inflected'
  | 'infinitive'
  | 'first'
  | 'third'
  | 'past'
  | 'pastPlural'
  | 'participle'
  | 'withTe'
  | 'attributive'
  | 'fixed'

/** An everyday word or phrase in the same form as the word it stands for. */
export interface Alternative {
  text: string
  /** The word as a dictionary gives it; of a verb the infinitive. */
  lemma: string
  /** Whether a finite form of this verb splits ("voert … in"), or holds more words than the verb. */
  splits: boolean
  /** Whether it never fits in the same place, and only says what to write instead. */
  isAdvice: boolean
}

/** What a form can be: "aanvaarden" is a verb in the infinitive. A form that is in two lists has two readings. */
export interface Reading {
  kind: 'noun' | 'adjective' | 'verb' | 'fixed'
  form: WordForm
  lemma: string
  /** Best first. */
  alternatives: Alternative[]
  /** After "te": what comes in the place of "te" and the word together ("in te voeren"). Only on infinitives. */
  afterTe?: Alternative[]
}

/** One form of a word or phrase in the list. */
export interface LexiconEntry {
  /** The word as a dictionary gives it. */
  lemma: string
  category: LexiconCategory
  severity: Severity
  readings: Reading[]
}
