import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { markMatches, matchedWords } from '../../../search/query/markMatches'
import { MemoryIndex } from '../../../search/engine/memoryIndex'
import { parseQuery } from '../../../search/query/parseQuery'
import { rank, rarity } from '../../../search/engine/rank'
import type { IndexCopy } from '../../../search/copy/takeIn'
import { toIndexedDocument } from '../../../search/copy/toIndexedDocument'
import { toPublicDocument } from '../../../search/documents/toSearchDocument'
import { documentOf, vacViewFor } from '../../integration/search/vacViewFor'

interface Text {
  question: string
  answer?: string
  searchTerms?: string[]
  vocabulary?: string[]
}

function indexOf(texts: readonly Text[]): IndexCopy<'public'> {
  const memory: IndexCopy<'public'> = new MemoryIndex()
  for (const { question, answer = '', searchTerms = [], vocabulary = [] } of texts) {
    const view = vacViewFor({ uuid: randomUUID(), question, answer: documentOf(answer) })
    memory.put(toIndexedDocument('public', toPublicDocument(view, { searchTerms, vocabulary }), memory.table))
  }
  return memory
}

function ask(texts: readonly Text[], query: string): string[] {
  return rank(indexOf(texts).select(parseQuery(query), null)).map(({ document: { document } }) => document.question)
}

const filler: Text[] = [
  'Wanneer is de markt?',
  'Hoe meld ik een losse hond?',
  'Waar is de bibliotheek?',
  'Wat doet de gemeente?',
  'Hoe schrijf ik aan de gemeente?',
].map((question) => ({ question }))

describe('a synonym of several words', () => {
  const synonyms = { groups: [], oneWay: [{ from: 'tweewieler', to: ['gevonden fiets'] }] }
  const found = (texts: Text[]) => {
    return rank(indexOf([...filler, ...texts]).select(parseQuery('tweewieler', synonyms), null)).map(
      ({ document: { document } }) => document.question,
    )
  }

  it.each<[string, Text, boolean]>([
    ['in the question', { question: 'Waar haal ik een gevonden fiets?' }, true],
    ['in one search term', { question: 'Waar haal ik die?', searchTerms: ['fietsen gevonden'] }, true],
    ['in the text', { question: 'Waar haal ik die?', answer: 'Een fiets die is gevonden staat in het depot.' }, true],
    ['half', { question: 'Waar zet ik mijn fiets?' }, false],
    ['half here and half there', { question: 'Waar zet ik mijn fiets?', answer: 'Gevonden sleutels liggen bij de balie.' }, false],
  ])('counts %s', (_, text, isFound) => {
    expect(found([text])).toEqual(isFound ? [text.question] : [])
  })
})

describe('rank puts first', () => {
  it.each<[string, string, Text, Text]>([
    [
      'the question above the answer',
      'terras',
      { question: 'Mag ik een terras?' },
      { question: 'Wat kost een vergunning?', answer: 'Een terras kost niets.' },
    ],
    [
      'a search term as high as a question',
      'stoelen buiten',
      { question: 'Mag ik een terras?', searchTerms: ['stoelen buiten'] },
      { question: 'Wat is er te doen?', answer: 'Stoelen staan buiten.' },
    ],
    [
      'an English question by its English search term',
      'how do I report my change of address',
      { question: 'Hoe geef ik mijn verhuizing door?', searchTerms: ['report change of address'] },
      { question: 'Wat is het adres van het stadhuis?', searchTerms: ['address town hall'] },
    ],
    ['the rare word', 'gemeente kolibrie', { question: 'Mag ik een kolibrie houden?' }, { question: 'Waar is de gemeente?' }],
    ['who says it all', 'paspoort kind', { question: 'Paspoort voor een kind' }, { question: 'Paspoort voor een ondernemer' }],
    ['who says just that', 'paspoort', { question: 'Paspoort' }, { question: 'Paspoort of kaart gestolen in een ver land' }],
    [
      'the thing itself above what is named after it',
      'vergunning',
      { question: 'Hoe krijg ik een parkeervergunning?' },
      { question: 'Hoe word ik vergunninghouder?' },
    ],
    [
      'a national title',
      'ezelweide',
      { question: 'Mag ik dieren houden?', vocabulary: ['ezelweide aanvragen'] },
      { question: 'Waar is de dierentuin?' },
    ],
    ['a compound whose halves are asked for', 'grof vuil', { question: 'Hoe lever ik grofvuil in?' }, { question: 'Mijn straat is vuil' }],
    ['halves when the compound is asked for', 'grofvuil', { question: 'Hoe lever ik grof vuil in?' }, { question: 'Mijn straat is leeg' }],
  ])('%s', (_, query, first, second) => {
    expect(ask([second, first, ...filler], query)[0]).toBe(first.question)
  })

  it('leaves out what does not match, and forgets what is removed', () => {
    const memory = indexOf([{ question: 'Mag ik een terras?' }, ...filler])
    const found = () => memory.select(parseQuery('terras'), null).documents
    expect(found().length).toBe(1)
    memory.remove(found()[0]?.id ?? '')
    expect([found().length, memory.size]).toEqual([0, filler.length])
  })

  it('does not take a known word for another that differs by a letter', () => {
    expect(ask([{ question: 'Word lid van de bond' }, ...filler], 'hond ')).toEqual(['Hoe meld ik een losse hond?'])
  })
})

describe('rarity', () => {
  it.each([
    [1_000, 1, 1_000],
    [1_000, 10, 500],
    [10, 1, 10],
  ])('in %i documents %i is rarer than %i', (count, few, many) => expect(rarity(count, few)).toBeGreaterThan(rarity(count, many)))

  it('is never negative', () => expect(rarity(10, 4_000)).toBeGreaterThan(0))
})

describe('markMatches', () => {
  it.each([
    ['parkeren', 'Een parkeervergunning aanvragen', ['parkeervergunning']],
    ['verhuist', 'Ik ga verhuizen', ['verhuizen']],
    ['rijbwijs', 'Een rijbewijs halen', ['rijbewijs']],
    ['kliko', 'Mijn container is stuk', ['container']],
    ['paspo', 'Paspoort of paspoorthouder', ['Paspoort', 'paspoorthouder']],
    ['niets', 'Heel wat anders', []],
  ])('for %s marks in %s', (query, text, words) => {
    const parts = markMatches(text, parseQuery(query))
    expect(matchedWords(parts)).toEqual(words)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})
