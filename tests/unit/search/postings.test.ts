import { expect, it } from 'vitest'
import type { IndexedDocument } from '../../../search/engine/indexedDocument'
import { Postings, docIdOf } from '../../../search/engine/postings'

const none = new Int32Array(0)

function withWords(words: readonly number[]): Pick<IndexedDocument, 'phrases' | 'body'> {
  return {
    phrases: { title: [Int32Array.from(words)], terms: [], vocabulary: [] },
    body: { words: none, counts: new Uint8Array(0), length: 0 },
  }
}

function slotsOf(postings: Postings, word: number): number[] {
  const posting = postings.of(word)
  return posting === undefined ? [] : [...posting.packed.subarray(posting.from, posting.to)].map(docIdOf)
}

it('every word keeps its documents while the room of others grows and is used again', () => {
  const postings = new Postings()
  // each word stands in every so-manieth document, so that their lists grow at different times
  const wordsOf = (docId: number) => [1, 2, 3, 5, 7, 11, 64, 500].filter((word) => docId % word === 0)
  const docIds = Array.from({ length: 3_000 }, (_, docId) => docId)
  for (const docId of docIds) postings.add(docId, withWords([...wordsOf(docId), 1_000 + docId]))
  for (const word of [1, 2, 3, 5, 7, 11, 64, 500]) expect(slotsOf(postings, word)).toEqual(docIds.filter((docId) => docId % word === 0))
  expect(docIds.every((docId) => String(slotsOf(postings, 1_000 + docId)) === String(docId))).toBe(true)
  expect(slotsOf(postings, 999)).toEqual([])
})
