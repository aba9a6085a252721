import type { TargetGroup } from '../src/reading/vacView'
import { tokenize } from './dutch/tokenize'
import { stopWords } from './dutch/stopWords'
import type { DocumentByIndex, IndexKey } from './searchDocument'
import type { WordTable } from './wordTable'

/** Fields made of short phrases, each matched as a whole: a title, a search term, a national title. */
export const phraseFields = ['title', 'terms', 'vocabulary'] as const
export type PhraseField = (typeof phraseFields)[number]

/** The texts of a document per field, as ranking takes them in. */
export interface RankedTexts {
  title: string
  terms: readonly string[]
  vocabulary: readonly string[]
  body: string
}

/** What a hit shows of a stored document: not the texts that are only matched. */
export type Shown<Key extends IndexKey> = Omit<
  DocumentByIndex[Key],
  'titleWords' | 'bodyWords' | 'searchTerms' | 'vocabulary' | 'body' | 'internalText' | 'subjects'
>

/** What results are narrowed to and counted by; empty or 0 where a document knows no such thing. */
export interface FilterValues {
  departmentId: number
  themeSlugs: readonly string[]
  targetGroup: TargetGroup
  municipalitySlugs: readonly string[]
  upl: readonly string[]
  /** yyyymmdd; 0: never. */
  lastCheckedNumber: number
}

/** A document as ranking reads it. Numbers are those of a WordTable. Parts may be read from a record at each call. */
export interface Features<Key extends IndexKey = IndexKey> {
  readonly id: string
  readonly hash: string
  readonly document: Shown<Key>
  readonly values: FilterValues
  /** Number of words in the title, and the title folded: the order among equals. */
  readonly titleLength: number
  readonly sortKey: string
  /** Words of each phrase that carry meaning, in order; at least one word a phrase. */
  readonly phrases: Record<PhraseField, readonly Int32Array[]>
  /** The distinct words of the running text and how often each occurs (at most 255). */
  readonly body: { words: Int32Array; counts: Uint8Array; length: number }
}

/** A document with the numbers of its words. */
export function featuresOf<Key extends IndexKey>(
  document: Shown<Key>,
  { phrases, body }: Pick<Features, 'phrases' | 'body'>,
): Features<Key> {
  const { id, hash, titleLength, sortKey } = document
  return { id, hash, document, values: valuesOf(document), titleLength, sortKey, phrases, body }
}

function valuesOf(document: Partial<Omit<Shown<'agent'>, 'departmentId'>> & { departmentId?: number | null }): FilterValues {
  const { departmentId, themeSlugs = [], targetGroup = 'both', municipalitySlugs = [], upl = [], lastCheckedNumber = 0 } = document
  return { departmentId: departmentId ?? 0, themeSlugs, targetGroup, municipalitySlugs, upl, lastCheckedNumber }
}

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

export function bodyOf(text: string, table: WordTable): Features['body'] {
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
