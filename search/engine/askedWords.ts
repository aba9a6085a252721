import { findMultiWordSynonym, type FoundSynonym, type MultiWordSynonym } from './multiWordSynonym'

/** What a query asks for, per term. */
export interface AskedTerms {
  /** Every word that answers the term, by number, with how surely. */
  matches: readonly ReadonlyMap<number, number>[]
  /** Its synonyms of several words. */
  multiWord: readonly (readonly MultiWordSynonym[])[]
}

/** All zero, and used again: a row for every word there is would be a quarter of a megabyte at each keystroke. */
const spareRows: Int32Array[] = []
const mostSpareRows = 4

/**
 * The words of documents that say something of one query, each in a row of its own. Of most words of a document one look
 * tells that they say nothing: candidates hold thousands of words, and are held against the query at every keystroke. Say `release` when done.
 */
export class AskedWords {
  readonly termCount: number
  /** Row by number of a word, from 1; 0, or outside the array: it says nothing. */
  private readonly rows: Int32Array
  private readonly numbers: ReadonlySet<number>
  /** Per row, per term how surely the word answers it. */
  private readonly strengths: Float64Array
  /** Per row the terms (as bits) that have a synonym of several words with this one among them. */
  private readonly partOf: Int32Array
  private readonly found: readonly ((words: Int32Array) => FoundSynonym)[]

  constructor({ matches, multiWord }: AskedTerms) {
    this.termCount = matches.length
    const numbers = new Set(matches.flatMap((matching) => [...matching.keys()]))
    for (const { words } of multiWord.flat()) for (const matching of words) for (const number of matching.keys()) numbers.add(number)
    let highest = -1
    for (const number of numbers) if (number > highest) highest = number
    this.rows = takeRows(highest + 1)
    this.numbers = numbers
    let row = 0
    for (const number of numbers) this.rows[number] = ++row
    this.strengths = new Float64Array((row + 1) * this.termCount)
    this.partOf = new Int32Array(row + 1)
    matches.forEach((matching, term) => {
      for (const [number, strength] of matching) this.strengths[(this.rows[number] ?? 0) * this.termCount + term] = strength
    })
    multiWord.forEach((synonyms, term) => {
      for (const { words } of synonyms)
        for (const matching of words) for (const number of matching.keys()) this.addPart(this.rows[number] ?? 0, term)
    })
    this.found = matches.map((_, term) => findMultiWordSynonym(multiWord[term] ?? []))
  }

  /** Gives back its working room: nothing may be asked of it afterwards. */
  release(): void {
    for (const number of this.numbers) this.rows[number] = 0
    if (spareRows.length < mostSpareRows) spareRows.push(this.rows)
  }

  private addPart(row: number, term: number): void {
    this.partOf[row] = (this.partOf[row] ?? 0) | (1 << term)
  }

  /** The row of a word; 0 when it says nothing. */
  rowOf(number: number): number {
    return this.rows[number] ?? 0
  }

  /** How surely the word of a row answers a term. */
  strengthOf(row: number, term: number): number {
    return this.strengths[row * this.termCount + term] ?? 0
  }

  /** The terms (as bits) of which a synonym of several words may stand in a text with the word of this row. */
  termsWith(row: number): number {
    return this.partOf[row] ?? 0
  }

  /** The best synonym of several words of a term that a text holds. */
  multiWordIn(words: Int32Array, term: number): FoundSynonym {
    return this.found[term]?.(words) ?? { strength: 0, count: 0, text: '' }
  }
}

function takeRows(length: number): Int32Array {
  const at = spareRows.findIndex((rows) => rows.length >= length)
  const [spare] = at < 0 ? [] : spareRows.splice(at, 1)
  if (spare !== undefined) return spare
  // those that have become too short make room for one that lasts
  spareRows.shift()
  return new Int32Array(length * 2)
}
