import { describe, expect, it } from 'vitest'
import { DocumentStore } from '../../../search/engine/documentStore'
import { bodyOf, phrasesOf } from '../../../search/engine/numberedTexts'
import type { IndexedDocument } from '../../../search/engine/indexedDocument'
import { WordTable } from '../../../search/engine/wordTable'

interface Told {
  id: string
  title: string
  terms?: string[]
  body?: string
  municipalitySlugs?: string[]
}

type Notice = IndexedDocument<{ id: string; title: string; vacUuids: string[] }, { municipalitySlugs: string[] }>

const slotsOfNotices = () => new DocumentStore<Notice['document'], Notice['values']>()
const table = new WordTable()

function noticeOf({ id, title, terms = [], body = '', municipalitySlugs = [] }: Told): Notice {
  return {
    id,
    hash: `hash of ${id}`,
    document: { id, title, vacUuids: ['a', 'b'] },
    values: { municipalitySlugs },
    titleLength: title.split(' ').length,
    sortKey: title.toLowerCase(),
    phrases: { title: phrasesOf([title], table), terms: phrasesOf(terms, table), vocabulary: phrasesOf(['afvalcontainer'], table) },
    body: bodyOf(body, table),
  }
}

/** All that ranking, filters and the screen read of a document. */
function readAll({ id, hash, document, values, titleLength, sortKey, phrases, body }: Notice) {
  const lists = Object.fromEntries(Object.entries(phrases).map(([field, all]) => [field, all.map((phrase) => [...phrase])]))
  return {
    id,
    hash,
    document,
    values,
    titleLength,
    sortKey,
    phrases: lists,
    body: { words: [...body.words], counts: [...body.counts], length: body.length },
  }
}

const words = (count: number, start: string) => Array.from({ length: count }, (_, at) => `${start}${at}`).join(' ')

describe('documents in docIds', () => {
  const told: Told[] = [
    {
      id: '1',
      title: 'Wanneer komt de vuilniswagen?',
      terms: ['kliko legen', 'ophaaldag'],
      body: 'De wagen komt op dinsdag. De wagen komt vroeg.',
    },
    { id: '2', title: 'Één geüpload reçu: € 12,50 – „goed” 👍🏽', body: 'ünïcödé ünïcödé' },
    { id: '3', title: '?', terms: [] },
    {
      id: '4',
      title: words(90, 'titel'),
      terms: Array.from({ length: 150 }, (_, at) => `term${at} nog${at}`),
      body: words(5_000, 'woord'),
    },
    // more than a block of the arena holds
    { id: '5', title: 'Het lange document', body: 'kort', municipalitySlugs: [words(600_000, 'slug')] },
    { id: '6', title: 'Na het lange document', terms: ['daarna'], body: 'weer kort' },
  ]

  it('give back each document as it came, of any length and in any script', () => {
    const docIds = slotsOfNotices()
    const put = told.map(noticeOf)
    const at = put.map((features) => docIds.add(features))
    expect(at).toEqual([0, 1, 2, 3, 4, 5])
    for (const [docId, features] of put.entries()) {
      const found = docIds.at(docId)
      expect(found === null ? null : readAll(found)).toEqual(readAll(features))
    }
  })

  it('fill block after block without writing over another', () => {
    const docIds = slotsOfNotices()
    const put = Array.from({ length: 900 }, (_, at) =>
      noticeOf({ id: String(at), title: `Vraag ${at}`, body: words(1_500, `w${at % 7}x`) }),
    )
    for (const features of put) docIds.add(features)
    expect(
      put.every((features, docId) => JSON.stringify(readAll(docIds.at(docId) ?? features)) === JSON.stringify(readAll(features))),
    ).toBe(true)
    expect(docIds.at(899)?.document.id).toBe('899')
  })

  it('do not hold what was removed, and give what comes back a new docId', () => {
    const docIds = slotsOfNotices()
    docIds.add(noticeOf({ id: '1', title: 'Oud' }))
    docIds.add(noticeOf({ id: '2', title: 'Ander' }))
    expect(docIds.remove('1')).toBe(0)
    expect(docIds.remove('1')).toBeUndefined()
    expect([docIds.at(0), docIds.hashOf('1'), docIds.size, docIds.length]).toEqual([null, undefined, 1, 2])
    expect(docIds.add(noticeOf({ id: '1', title: 'Nieuw geluid' }))).toBe(2)
    expect([docIds.at(0), docIds.at(2)?.titleLength, docIds.hashOf('1')]).toEqual([null, 2, 'hash of 1'])
  })

  it('keep what documents are filtered by apart, though they share it', () => {
    const docIds = slotsOfNotices()
    const slugs = [['veld'], ['bos'], ['veld'], []]
    for (const [at, municipalitySlugs] of slugs.entries()) docIds.add(noticeOf({ id: String(at), title: 'Hek', municipalitySlugs }))
    expect(slugs.map((_, docId) => docIds.at(docId)?.values.municipalitySlugs)).toEqual(slugs)
    expect(docIds.at(2)?.values).toBe(docIds.at(0)?.values)
  })
})
