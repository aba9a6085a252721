import { analyseWord, type Word } from './dutch/analyseWord'
import { isTypo, type Strengths } from './matchStrength'
import type { Term } from './parseQuery'
import { termStrength } from './termStrength'
import type { WordsTogether } from './wordsTogether'

const mostWordsOfTwoLetters = 150
// Who types goes on with the words that stood there: one search asks for twelve at most, and 22 people type at once.
const mostRememberedTerms = 500

/** Numbers the words of documents, so that a document is a few small integers, and finds the words that answer a term. */
export class WordTable {
  readonly words: Word[] = []
  private readonly letters: number[] = []
  private readonly lengths: number[] = []
  private readonly firsts: number[] = []
  private readonly numbers = new Map<string, number>()
  private readonly byStem = new Map<string, number[]>()
  private readonly byPart = new Map<string, number[]>()
  /** Words and parts of compounds by their first two letters. */
  private readonly byStart = new Map<string, number[]>()
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
    push(this.byStart, folded.slice(0, 2), number)
    for (const part of word.parts) {
      push(this.byPart, part.stem, number)
      push(this.byStart, part.folded.slice(0, 2), number)
    }
    return number
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
    if (rememberedFor?.words !== words.length || rememberedFor.strengths !== strengths || this.remembered.size > mostRememberedTerms) {
      this.remembered.clear()
      this.rememberedFor = { words: words.length, strengths }
    }
    const key = keyOf(term)
    const known = this.remembered.get(key)
    if (known !== undefined) return known
    const found = this.findMatching(term, strengths)
    this.remembered.set(key, found)
    return found
  }

  /** The synonyms of a term that are several words, each with what answers it. */
  together({ synonyms }: Term, strengths: Strengths): WordsTogether[] {
    return synonyms
      .filter(({ words }) => words.length > 1)
      .map(({ words, isTwoWay, text }) => ({
        text,
        weight: isTwoWay ? strengths.synonym : strengths.related,
        words: words.map((word) => this.matching({ word, isPrefix: false, edits: 0, corrections: [], synonyms: [] }, strengths)),
      }))
      .filter(({ words }) => words.every(({ size }) => size > 0))
  }

  private findMatching(term: Term, strengths: Strengths): Map<number, number> {
    const found = new Map<number, number>()
    const consider = (numbers: Iterable<number>) => {
      for (const number of numbers) {
        const word = this.words[number]
        if (word === undefined || found.has(number)) continue
        const strength = termStrength(term, word, strengths)
        if (strength > 0) found.set(number, strength)
      }
    }
    const considerWord = ({ stem, parts }: Word) => {
      consider(this.byStem.get(stem) ?? [])
      consider(this.byPart.get(stem) ?? [])
      for (const part of parts) consider(this.byStem.get(part.stem) ?? [])
    }
    considerWord(term.word)
    for (const correction of term.corrections) considerWord(correction)
    for (const { words } of term.synonyms) for (const word of words.length === 1 ? words : []) considerWord(word)
    if (term.isPrefix) consider(this.startingWith(term.word.folded))
    if (term.edits > 0) consider(this.misspelledAs(term))
    return found
  }

  // Looks at every word, so it passes over most by plain numbers.
  private *misspelledAs(term: Term): Generator<number> {
    const { word: asked, edits, isPrefix } = term
    const { length } = asked.folded
    const first = asked.folded.charCodeAt(0)
    for (let number = 0; number < this.words.length; number++) {
      const longer = (this.lengths[number] ?? 0) - length
      if (longer < -edits || (longer > edits && !(isPrefix && this.firsts[number] === first))) continue
      if (hasMoreBits(asked.letters & ~(this.letters[number] ?? 0), edits)) continue
      const word = this.words[number]
      if (word !== undefined && isTypo(asked, word, term)) yield number
    }
  }

  private startingWith(start: string): Iterable<number> {
    if (start.length > 2) return this.byStart.get(start.slice(0, 2)) ?? []
    const starting: number[] = []
    for (const [key, numbers] of this.byStart) {
      if (!key.startsWith(start)) continue
      for (const number of numbers) if (this.words[number]?.folded.startsWith(start) === true) starting.push(number)
    }
    // words that came early stand in many documents; a letter or two ask for no completeness
    return starting.sort((a, b) => a - b).slice(0, mostWordsOfTwoLetters)
  }
}

function keyOf({ word, isPrefix, edits, corrections, synonyms }: Term): string {
  const meant = [...corrections.map(({ folded }) => folded), ...synonyms.map(({ text, isTwoWay }) => `${isTwoWay ? '=' : '>'}${text}`)]
  return [word.folded, isPrefix ? '…' : '', edits, ...meant].join('|')
}

function hasMoreBits(bits: number, limit: number): boolean {
  let rest = bits
  for (let cleared = 0; cleared < limit && rest !== 0; cleared++) rest &= rest - 1
  return rest !== 0
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [number])
  else known.push(number)
}
