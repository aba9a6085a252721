import { analyseWord, type Word } from '../dutch/analyseWord'
import { correctSpelling } from '../dutch/correctSpelling'
import { everydaySynonyms } from '../dutch/everydaySynonyms'
import { isKnownWord } from '../dutch/isKnownWord'
import { stopWords } from '../dutch/stopWords'
import { tokenize } from '../dutch/tokenize'
import { findSynonyms, noSynonyms, type Synonym, type SynonymSet } from '../dutch/synonyms'

/** One thing looked for. */
export interface Term {
  word: Word
  /** The last word while it may still be being typed: words that begin with it match too. */
  isPrefix: boolean
  /** How many typing errors are allowed for; 0 for a word that is spelled right as it is. */
  edits: number
  /** What it may have been meant to be, when no dictionary has it. */
  corrections: Word[]
  /** What else answers it: synonyms of the word (or of a correction), or of the phrase that it is part of. */
  synonyms: Synonym[]
}

/** What a query becomes. */
export interface ParsedQuery {
  text: string
  terms: Term[]
  /** Words left out because they carry no meaning. */
  dropped: string[]
}

// An e-mail's first paragraph; what follows seldom says what it is about.
const longestQuery = 1_000
const mostTerms = 12

/** Reads a query as typed. Never throws: control characters count as spaces, what is too long is cut. */
export function parseQuery(raw: string, synonyms: SynonymSet = noSynonyms, builtIn = everydaySynonyms()): ParsedQuery {
  const text = raw.slice(0, longestQuery).replace(/\p{C}+/gu, ' ')
  const tokens = tokenize(text)
  const last = tokens.at(-1)
  const endsInWord = last !== undefined && last.end === text.length
  const meaningful = tokens.filter(({ folded }) => !stopWords.has(folded))
  // a query of stop words only is searched by its last word, which may be half of another one
  const kept = meaningful.length > 0 ? meaningful : tokens.slice(-1)
  const terms = new Map<string, Term>()
  for (const token of kept) {
    const term = toTerm(token.folded, token === last && endsInWord)
    if (!terms.has(term.word.stem)) terms.set(term.word.stem, term)
  }
  return {
    text: text.trim(),
    terms: withSynonyms([...terms.values()].slice(0, mostTerms), [builtIn, synonyms]),
    dropped: tokens.filter((token) => !kept.includes(token)).map(({ folded }) => folded),
  }
}

function toTerm(folded: string, isPrefix: boolean): Term {
  const word = analyseWord(folded)
  // of half a short word nobody knows yet whether it is wrong
  const isSpelledRight = folded.length < (isPrefix ? 5 : 4) || /\d/.test(folded) || isKnownWord(folded)
  return {
    word,
    isPrefix,
    edits: isSpelledRight ? 0 : folded.length < 8 ? 1 : 2,
    corrections: isSpelledRight ? [] : correctSpelling(folded).map(analyseWord),
    synonyms: [],
  }
}

function withSynonyms(terms: readonly Term[], sets: readonly SynonymSet[]): Term[] {
  const words = terms.map(({ word }) => word)
  const found = sets.map((set) => findSynonyms(set, words))
  return terms.map((term, at) => ({
    ...term,
    synonyms: [
      ...found.flatMap((perTerm) => perTerm[at] ?? []),
      // a word that was guessed leads to its synonyms less surely than one that was written
      ...term.corrections
        .flatMap((word) => sets.flatMap((set) => findSynonyms(set, [word])[0] ?? []))
        .map((synonym) => ({ ...synonym, isTwoWay: false })),
    ],
  }))
}
