import { analyseWord, type Word } from './dutch/analyseWord'

/** Numbers the words of documents, so that a document is a few small integers. */
export class WordTable {
  private readonly numbers = new Map<string, number>()
  readonly words: Word[] = []

  /** The number of a folded word; the same word gets the same number. */
  numberOf(folded: string): number {
    const known = this.numbers.get(folded)
    if (known !== undefined) return known
    const number = this.words.length
    this.words.push(analyseWord(folded))
    this.numbers.set(folded, number)
    return number
  }

  has(folded: string): boolean {
    return this.numbers.has(folded)
  }
}
