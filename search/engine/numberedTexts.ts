import { stopWords } from '../dutch/stopWords'
import { tokenize } from '../dutch/tokenize'
import type { IndexedDocument } from './indexedDocument'
import type { WordTable } from './wordTable'

const mostPhrases = 200
const mostBodyWords = 5_000

/** Parts of one block: the national titles of a product are dozens of phrases, and stay. */
export function phrasesOf(texts: readonly string[], table: WordTable): Int32Array[] {
  const phrases = texts
    .slice(0, mostPhrases)
    .map(meaningful)
    .filter(({ length }) => length > 0)
  const block = Int32Array.from(phrases.flat(), (folded) => table.numberOf(folded))
  let at = 0
  return phrases.map(({ length }) => block.subarray(at, (at += length)))
}

export function bodyOf(text: string, table: WordTable): IndexedDocument['body'] {
  const counts = new Map<number, number>()
  const words = meaningful(text).slice(0, mostBodyWords)
  for (const folded of words) {
    const number = table.numberOf(folded)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return {
    words: Int32Array.from(counts.keys()),
    counts: Uint8Array.from(counts.values(), (count) => Math.min(count, 255)),
    length: words.length,
  }
}

// A text of stop words only ("Wie wat waar") keeps them: it must be findable.
function meaningful(text: string): string[] {
  const all = tokenize(text).map(({ folded }) => folded)
  const kept = all.filter((folded) => !stopWords.has(folded))
  return kept.length > 0 ? kept : all
}
