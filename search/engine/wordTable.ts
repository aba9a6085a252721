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
  private readonly remembered = new Map<string, Map<number, number>>()
  private rememberedFor: { words: number; strengths: Strengths } | null = null
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

  /** Every word that answers a term, with how surely (see `termStrength`). Not to be changed: it is remembered. */
  matching(term: Term, strengths: Strengths): ReadonlyMap<number, number> {
    const { words, rememberedFor } = this
    if (rememberedFor?.words !== words.length || rememberedFor.strengths !== strengths) {
      this.remembered.clear()
      this.rememberedFor = { words: words.length, strengths }
    }
    const key = keyOf(term)
    const found = this.remembered.get(key) ?? this.findMatching(term, strengths)
    // what was asked for longest ago comes first, and goes first
    this.remembered.delete(key)
    this.remembered.set(key, found)
    const [oldest] = this.remembered.keys()
    if (this.remembered.size > mostRememberedTerms && oldest !== undefined) this.remembered.delete(oldest)
    return found
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
  private findMatching(term: Term, strengths: Strengths): Map<number, number> {
    const found = this.findWritten(term, strengths)
    const add = (word: Word, weight: number) => {
      for (const [number, strength] of this.matching(whole(word), strengths)) {
        if (weight * strength > (found.get(number) ?? 0)) found.set(number, weight * strength)
      }
    }
    for (const correction of term.corrections) add(correction, strengths.typo)
    for (const { words, isTwoWay } of term.synonyms) {
      const [word] = words
      if (word !== undefined && words.length === 1) add(word, isTwoWay ? strengths.synonym : strengths.related)
    }
    return found
  }

  /** What the word of a term answers as it is written, without its corrections and synonyms. */
  private findWritten(term: Term, strengths: Strengths): Map<number, number> {
    const found = new Map<number, number>()
    const consider = (numbers: Iterable<number>) => {
      for (const number of numbers) {
        const word = this.words[number]
        if (word === undefined || found.has(number)) continue
        const strength = matchStrength(term, word, strengths)
        if (strength > 0) found.set(number, strength)
      }
    }
    const { stem, parts, folded } = term.word
    consider(this.byStem.get(stem) ?? [])
    consider(this.byPart.get(stem) ?? [])
    for (const part of parts) consider(this.byStem.get(part.stem) ?? [])
    if (term.isPrefix) consider(this.startingWith(folded))
    if (term.edits > 0) consider(this.misspelledAs(term))
    return found
  }

  // Looks at every word, so it passes over most by plain numbers.
  private misspelledAs(term: Term): number[] {
    const { words, letters, lengths, firsts } = this
    const { word: asked, edits, isPrefix } = term
    const { length } = asked.folded
    const first = asked.folded.charCodeAt(0)
    const found: number[] = []
    for (let number = 0; number < words.length; number++) {
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
