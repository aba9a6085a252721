/** Difficulties in a text, as the evaluation sets name them; a rule declares which ones it answers. */
export type Phenomenon =
  'passive' | 'sentence_length' | 'max_sdl' | 'enumeration' | 'abstract_nouns' | 'word_frequency' | 'sentence_rewrite'

/** `must`: the writer has to change this. `hint`: the writer should look at it. */
export type Severity = 'hint' | 'must'

/** One thing to look at. `start` and `end` are UTF-16 offsets in the source; `message` is Dutch for writers. */
export interface Finding {
  rule: string
  phenomena: Phenomenon[]
  severity: Severity
  start: number
  end: number
  message: string
  /** Replacements for exactly the text between `start` and `end` that leave the sentence right, best first; empty when there is none. */
  suggestions: string[]
  /** Plainer words that ask for another sentence: to be read, not to be put in place. */
  advice: string[]
}

/** What a piece of text is: headings and table cells are not judged as sentences. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell'

/** A stretch of `text` of a block that is a link. Offsets are in the block's `text`. */
export interface LinkSpan {
  start: number
  end: number
  href: string
}

/** One block of the source. `offset` is where `text` starts in the source, in UTF-16 units. */
export interface ReadabilityBlock {
  kind: BlockKind
  text: string
  offset: number
  links?: LinkSpan[]
}

/** A plain text, or the blocks of a document that knows its headings, lists and links. */
export type ReadabilityInput = string | { blocks: ReadabilityBlock[] }

/** What the text is for; some rules only fit some kinds. */
export type TextKind = 'answer' | 'shortAnswer' | 'question' | 'section' | 'notice'

/** Settings of one check. */
export interface ReadabilityOptions {
  /** Words and names that the editors allow; word rules leave them and their plurals alone. */
  allowedWords?: string[]
  /** Default `answer`. */
  kind?: TextKind
}

/** Counts of the text that is judged (table cells and headings are left out of the averages). */
export interface ReadabilityStats {
  characters: number
  letters: number
  syllables: number
  words: number
  sentences: number
  paragraphs: number
  headings: number
  listItems: number
  averageSentenceLength: number
  longestSentence: number
  /** Share (0 to 1) of words with more than six letters. */
  longWordShare: number
  /** Sentences with a passive verb, also those that are short enough to leave alone. */
  passives: number
}

/** Formulas over the text; null when it has no sentence. Sources: see formulas/. */
export interface ReadabilityFormulas {
  fleschDouma: number | null
  leesindexA: number | null
  lix: number | null
  ari: number | null
  colemanLiau: number | null
}

/** One of the changes that would raise the score most. */
export interface TopChange {
  rule: string
  /** How often this occurs in the text. */
  count: number
  /** Points the score would rise without these findings. */
  gain: number
  /** Dutch sentence for the writer. */
  message: string
  /** Place of the first occurrence in the source. */
  start: number
  end: number
}

/** The judgement over one text. `score` runs from 0 (hard) to 100 (easy). */
export interface ReadabilityReport {
  score: number
  /** Whether the text meets our B1 rules; never a claim that the text "is B1". */
  meets: boolean
  stats: ReadabilityStats
  formulas: ReadabilityFormulas
  /** Ordered by place in the source. */
  findings: Finding[]
  /** At most three. */
  topChanges: TopChange[]
}
