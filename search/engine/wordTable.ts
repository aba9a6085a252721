import { analyseWord, type Word } from '../dutch/analyseWord'
import { hasMoreBits } from '../dutch/hasMoreBits'
import { isTypo, matchStrength } from '../query/matchStrength'
import type { Strengths } from '../query/strengths'
import type { Term } from '../query/parseQuery'
import type { MultiWordSynonym } from './multiWordSynonym'

/** Words are kept by so many first letters; the fewer have been typed, the more words begin so. */
const startLengths = [5, 3] as const
const shortestStart = 3
const mostWordsOfTwoLetters = 150
// Who types goes on with the words that stood there, and begins with the letters that others began with.
const mostRememberedTerms = 3_000

/** The words that answer a term, among those that there were up to a number. */
interface Remembered {
  matching: Map<number, number>
  upTo: number
}

/** Numbers the words of documents, so that a document is a few small integers, and finds the words that answer a term. */
export class WordTable {
  readonly words: Word[] = []
  private readonly letters: number[] = []
  private readonly lengths: number[] = []
  private readonly firsts: number[] = []
  private readonly numbers = new Map<string, number>()
  private readonly byStem = new Map<string, number[]>()
  private readonly byPart = new Map<string, number[]>()
  /** Words and parts of compounds by their first letters, per number of letters. */
  private readonly byStart = { 3: new Map<string, number[]>(), 5: new Map<string, number[]>() }
  private readonly remembered = new Map<string, Remembered>()
  private rememberedFor: Strengths | null = null
  private readonly shared = new Map<string, readonly Int32Array[]>()

  /** The number of a folded word; the same word gets the same number. */
  numberOf(folded: string): number {
    const known = this.numbers.get(folded)
    if (known !== undefined) return known
    const number = this.words.length
    const word = analyseWord(folded)
    this.words.push(word)
    this.letters.push(word.letters)
    this.lengths.push(folded.length)
    this.firsts.push(folded.charCodeAt(0))
    this.numbers.set(folded, number)
    push(this.byStem, word.stem, number)
    this.addStarts(folded, number)
    for (const part of word.parts) {
      push(this.byPart, part.stem, number)
      this.addStarts(part.folded, number)
    }
    return number
  }

  private addStarts(folded: string, number: number): void {
    for (const length of startLengths)
      if (length === shortestStart || folded.length >= length) push(this.byStart[length], folded.slice(0, length), number)
  }

  /** The value made for these texts before, or now: what many documents have alike is kept once. */
  sharedPhrases(texts: readonly string[], make: () => readonly Int32Array[]): readonly Int32Array[] {
    if (texts.length === 0) return []
    const key = texts.join('\n')
    const known = this.shared.get(key)
    if (known !== undefined) return known
    const made = make()
    this.shared.set(key, made)
    return made
  }

  /** Every word that answers a term, with how surely (see `termStrength`). Remembered: it grows as words come, and is not to be changed. */
  matching(term: Term, strengths: Strengths): ReadonlyMap<number, number> {
    if (this.rememberedFor !== strengths) this.remembered.clear()
    this.rememberedFor = strengths
    const key = keyOf(term)
    const known = this.remembered.get(key) ?? { matching: new Map<number, number>(), upTo: 0 }
    // what was asked for longest ago comes first, and goes first
    this.remembered.delete(key)
    this.remembered.set(key, known)
    const [oldest] = this.remembered.keys()
    if (this.remembered.size > mostRememberedTerms && oldest !== undefined) this.remembered.delete(oldest)
    if (known.upTo < this.words.length) this.extend(known, term, strengths)
    return known.matching
  }

  /** The synonyms of a term that are several words, each with what answers it. */
  multiWordSynonyms({ synonyms }: Term, strengths: Strengths): MultiWordSynonym[] {
    return synonyms
      .filter(({ words }) => words.length > 1)
      .map(({ words, isTwoWay, text }) => ({
        text,
        weight: isTwoWay ? strengths.synonym : strengths.related,
        words: words.map((word) => this.matching(whole(word), strengths)),
      }))
      .filter(({ words }) => words.every(({ size }) => size > 0))
  }

  /** As `termStrength` judges one word; what corrections and synonyms answer is remembered apart, and asked at every letter. */
  private extend(known: Remembered, term: Term, strengths: Strengths): void {
    const { matching, upTo } = known
    known.upTo = this.words.length
    const add = (number: number, strength: number) => {
      if (strength > (matching.get(number) ?? 0)) matching.set(number, strength)
    }
    for (const number of this.mayBeWritten(term, upTo)) {
      const word = this.words[number]
      if (word !== undefined && number >= upTo) add(number, matchStrength(term, word, strengths))
    }
    const addAll = (word: Word, weight: number) => {
      for (const [number, strength] of this.matching(whole(word), strengths)) if (number >= upTo) add(number, weight * strength)
    }
    for (const correction of term.corrections) addAll(correction, strengths.typo)
    for (const { words, isTwoWay } of term.synonyms) {
      const [word] = words
      if (word !== undefined && words.length === 1) addAll(word, isTwoWay ? strengths.synonym : strengths.related)
    }
  }

  /** The words that the word of a term may answer as it is written, without its corrections and synonyms; also some before `from`. */
  private *mayBeWritten(term: Term, from: number): Generator<number> {
    const { stem, parts, folded } = term.word
    yield* this.byStem.get(stem) ?? []
    yield* this.byPart.get(stem) ?? []
    for (const part of parts) yield* this.byStem.get(part.stem) ?? []
    if (term.isPrefix) yield* this.startingWith(folded)
    if (term.edits > 0) yield* this.misspelledAs(term, from)
  }

  // Looks at every word, so it passes over most by plain numbers.
  private misspelledAs(term: Term, from: number): number[] {
    const { words, letters, lengths, firsts } = this
    const { word: asked, edits, isPrefix } = term
    const { length } = asked.folded
    const first = asked.folded.charCodeAt(0)
    const found: number[] = []
    for (let number = from; number < words.length; number++) {
      const longer = (lengths[number] ?? 0) - length
      if (longer < -edits || (longer > edits && !(isPrefix && firsts[number] === first))) continue
      if (hasMoreBits(asked.letters & ~(letters[number] ?? 0), edits)) continue
      const word = words[number]
      if (word !== undefined && isTypo(asked, word, term)) found.push(number)
    }
    return found
  }

  /** Most words with the same first letters go on otherwise: this tells so sooner than `matchStrength`. */
  private mayStart(number: number, start: string): boolean {
    const word = this.words[number]
    return word !== undefined && (word.folded.startsWith(start) || word.parts.some(({ folded }) => folded.startsWith(start)))
  }

  private startingWith(start: string): Iterable<number> {
    const length = startLengths.find((each) => start.length >= each)
    if (length !== undefined)
      return (this.byStart[length].get(start.slice(0, length)) ?? []).filter((number) => this.mayStart(number, start))
    const starting: number[] = []
    for (const [key, numbers] of this.byStart[shortestStart]) {
      if (!key.startsWith(start)) continue
      for (const number of numbers) if (this.words[number]?.folded.startsWith(start) === true) starting.push(number)
    }
    // words that came early stand in many documents; a letter or two ask for no completeness
    return starting.sort((a, b) => a - b).slice(0, mostWordsOfTwoLetters)
  }
}

/** A word that is looked for as it is. */
function whole(word: Word): Term {
  return { word, isPrefix: false, edits: 0, corrections: [], synonyms: [] }
}

/** What tells terms apart: the same key, the same words answer it. */
export function keyOf({ word, isPrefix, edits, corrections, synonyms }: Term): string {
  const meant = [...corrections.map(({ folded }) => folded), ...synonyms.map(({ text, isTwoWay }) => `${isTwoWay ? '=' : '>'}${text}`)]
  return [word.folded, isPrefix ? '…' : '', edits, ...meant].join('|')
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [number])
  else known.push(number)
}
