import { describe, expect, it } from 'vitest'
import type { Narrowing } from '../../../search/engine/acceptedDocuments'
import { acceptsVac } from '../../../search/copy/acceptsVac'
import type { FilterValues } from '../../../search/documents/filterValues'
import type { IndexCopy } from '../../../search/copy/takeIn'
import { MemoryIndex } from '../../../search/engine/memoryIndex'
import { parseQuery } from '../../../search/query/parseQuery'
import { rank, rarity } from '../../../search/engine/rank'
import { toIndexedDocument, type Indexed } from '../../../search/copy/toIndexedDocument'
import type { VacFilters } from '../../../search/query/vacFilters'
import type { WordTable } from '../../../search/engine/wordTable'

function noticeOf(id: string, question: string, table: WordTable): Indexed<'notices'> {
  const titleLength = question.split(' ').length
  const stored = { id, title: question, body: '', endsAt: '', vacUuids: [], municipalitySlugs: [], titleLength, sortKey: id, hash: '' }
  return toIndexedDocument('notices', stored, table)
}

function indexOf(questions: readonly [id: string, question: string][]): IndexCopy<'notices'> {
  const memory: IndexCopy<'notices'> = new MemoryIndex()
  for (const [id, question] of questions) memory.put(noticeOf(id, question, memory.table))
  return memory
}

function found(memory: IndexCopy<'notices'>, query: string, within: Narrowing<unknown, FilterValues> | null = null): string[] {
  return rank(memory.select(parseQuery(query), within)).map(({ document }) => document.id)
}

describe('a word that stands in very many documents', () => {
  const many = Array.from({ length: 12_000 }, (_, at): [string, string] => [`many-${at}`, 'Wat kost een vergunning?'])
  const others = Array.from({ length: 30_000 }, (_, at): [string, string] => [`other-${at}`, 'Wanneer is de markt?'])
  const some = Array.from({ length: 1_000 }, (_, at): [string, string] => [`some-${at}`, 'Waar is de kolibrie?'])
  const memory = indexOf([
    ...many,
    ...others,
    ...some,
    ['both', 'Een vergunning voor een kolibrie'],
    ['alone', 'Hoe lang geldt mijn vergunning?'],
  ])

  it('still says which of the others is meant', () => {
    const [first, second] = found(memory, 'vergunning kolibrie ')
    expect(first).toBe('both')
    expect(second).toMatch(/^some-/)
  })

  it('is found by itself', () => expect(found(memory, 'vergunning ').length).toBeGreaterThan(100))

  it('is found where a filter leaves little else', () => {
    const within = { key: 'few', test: ({ id }: { id: string }) => id === 'both' || id === 'alone' }
    expect(found(memory, 'vergunning kolibrie ', within)).toEqual(['both', 'alone'])
  })
})

describe('a filter', () => {
  const within = { key: 'even', test: ({ id }: { id: string }) => Number(id) % 2 === 0 }

  it('leaves out what it does not accept, also of what comes later and of what is replaced', () => {
    const memory = indexOf([
      ['1', 'Een kolibrie'],
      ['2', 'Een kolibrie'],
    ])
    expect(found(memory, 'kolibrie ', within)).toEqual(['2'])
    for (const id of ['3', '4', '5', '6']) memory.put(noticeOf(id, 'Een kolibrie', memory.table))
    expect(found(memory, 'kolibrie ', within)).toEqual(['2', '4', '6'])
    memory.put(noticeOf('4', 'Een merel', memory.table))
    expect(found(memory, 'kolibrie ', within)).toEqual(['2', '6'])
    expect(found(memory, 'merel ', within)).toEqual(['4'])
  })

  it('is judged once per document', () => {
    const memory = indexOf([
      ['1', 'Een kolibrie'],
      ['2', 'Een kolibrie'],
    ])
    const asked: string[] = []
    const watching = { key: 'watched', test: ({ id }: { id: string }) => asked.push(id) > 0 }
    found(memory, 'kolibrie ', watching)
    found(memory, 'kolib', watching)
    expect(asked.sort()).toEqual(['1', '2'])
  })

  it('is another one when its key is', () => {
    const memory = indexOf([
      ['1', 'Een kolibrie'],
      ['2', 'Een kolibrie'],
    ])
    expect(found(memory, 'kolibrie ', within)).toEqual(['2'])
    expect(found(memory, 'kolibrie ', { key: 'odd', test: (document: { id: string }) => !within.test(document) })).toEqual(['1'])
  })
})

it.each<[string, VacFilters, VacFilters]>([
  ['a control character for a space', { upl: 'losse hond' }, { upl: 'losse\u0001hond' }],
  ['another field', { themeSlug: 'a' }, { municipalitySlug: 'a' }],
  ['two fields in one value', { themeSlug: 'a', upl: 'b' }, { themeSlug: 'a","b' }],
])('filters that differ by %s do not share what they accept', (_, one, other) => {
  expect(acceptsVac(one)?.key).not.toBe(acceptsVac(other)?.key)
})

it('what was replaced or removed does not count for how rare a word is', () => {
  const memory = indexOf([
    ['1', 'Een kolibrie'],
    ['2', 'Een kolibrie'],
    ['3', 'Een merel'],
    ['4', 'Een merel'],
  ])
  memory.put(noticeOf('1', 'Een mus', memory.table))
  memory.remove('3')
  expect(memory.select(parseQuery('kolibrie '), null).rarities).toEqual([rarity(3, 1)])
})

it.each([
  ['p', true],
  ['par', true],
  ['park', true],
  ['parke', true],
  ['parkeerver', true],
  ['ver', true],
  ['verg', true],
  ['vergun', true],
  ['verh', false],
  ['parkiet', false],
])('half a word %s finds words and parts of compounds that begin so: %s', (start, isFound) => {
  const memory = indexOf([
    ['1', 'Een parkeervergunning'],
    ['2', 'Een mus'],
  ])
  expect(found(memory, start)).toEqual(isFound ? ['1'] : [])
})
