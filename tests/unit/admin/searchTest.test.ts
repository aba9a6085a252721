import { describe, expect, it } from 'vitest'
import { describeTerms } from '../../../src/admin/searchTest/describeTerms'
import { type ExplainedResult, explainScore, missingWords, percentOf } from '../../../src/admin/searchTest/explainScore'
import { placeSentence } from '../../../src/admin/searchTest/placeSentence'
import { rarityWords } from '../../../src/admin/searchTest/rarityWords'
import { searchTestHref, testedSearchOf } from '../../../src/admin/searchTest/searchTestHref'

const UUID = '0b0e6f0e-6a4f-4f0e-9d0c-3a8f2f1d4c5b'
/** As the search counts it (docs/decisions/0004). */
const rarity = (documents: number, withTerm: number) => Math.log(1 + (documents - withTerm + 0.5) / (withTerm + 0.5))

const result: ExplainedResult = {
  rank: 2,
  uuid: UUID,
  question: 'Wanneer wordt mijn container geleegd?',
  score: 10,
  phrase: 0.5,
  phraseContribution: 2.5,
  terms: [
    {
      title: 0.8,
      terms: 0,
      vocabulary: 0,
      body: 0.4,
      contribution: 7.5,
      found: [
        { field: 'title', word: 'container', strength: 0.8, way: 'synonym', via: 'container' },
        { field: 'body', word: 'kliko', strength: 1, way: 'same', via: null },
      ],
    },
    { title: 0, terms: 0, vocabulary: 0, body: 0, contribution: 0, found: [] },
  ],
}
const asked = [{ word: 'kliko' }, { word: 'kwijt' }]

describe('the address of a test', () => {
  it.each([
    [{ q: 'kliko kwijt', audience: 'agent', vac: null }, '/admin/zoeken-testen?q=kliko+kwijt'],
    [{ q: '', audience: 'agent', vac: null }, '/admin/zoeken-testen'],
    [{ q: 'a&b', audience: 'public', vac: UUID }, `/admin/zoeken-testen?q=a%26b&audience=public&vac=${UUID}`],
  ] as const)('leads there and back: %j', (search, href) => {
    expect(searchTestHref(search)).toBe(href)
    expect(testedSearchOf(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(search)
  })

  it('passes over what it does not understand', () => {
    expect(testedSearchOf({ q: ['a', 'b'], audience: 'everybody', vac: '1 or 1' })).toEqual({ q: '', audience: 'agent', vac: null })
  })
})

describe('rarity in words', () => {
  it.each([
    [200, 0, 'In geen enkel antwoord gevonden.'],
    [200, 3, 'Zeldzaam: in 3 van de 200 antwoorden. Telt zwaar.'],
    [200, 40, 'Vrij gewoon: in 40 van de 200 antwoorden.'],
    [200, 200, 'Heel gewoon: in 200 van de 200 antwoorden. Telt licht.'],
    [3, 1, 'Zeldzaam: in 1 van de 3 antwoorden. Telt zwaar.'],
    [0, 0, 'In geen enkel antwoord gevonden.'],
  ])('of %i answers %i: %s', (documents, withTerm, sentence) =>
    expect(rarityWords(rarity(documents, withTerm), documents, 'nl')).toBe(sentence),
  )
})

describe('what a query becomes in words', () => {
  const told = {
    documentCount: 100,
    rarities: [rarity(100, 2)],
    understood: {
      dropped: [],
      terms: [{ word: 'klikoos', stem: 'klikoo', parts: ['kli', 'koos'], isPrefix: true, corrections: ['kliko'], synonyms: [] }],
    },
    synonyms: [
      [
        { text: 'bak', origin: 'editors', isTwoWay: true, via: null },
        { text: 'grof vuil', origin: 'editors', isTwoWay: false, via: null },
        { text: 'container', origin: 'builtIn', isTwoWay: false, via: 'kliko' },
      ],
    ],
  } satisfies Parameters<typeof describeTerms>[0]

  it('says all of it, the synonyms per source', () => {
    expect(describeTerms(told, 'nl')).toEqual([
      {
        word: 'klikoos',
        sentences: [
          'Niet in het woordenboek. Misschien bedoeld: kliko.',
          'Delen van het woord: kli, koos.',
          'Ook andere vormen van dit woord. De stam is “klikoo”.',
          'Laatste woord: ook woorden die zo beginnen.',
          'Zeldzaam: in 2 van de 100 antwoorden. Telt zwaar.',
        ],
        synonyms: [
          { heading: 'Synoniemen van “klikoos”, van de redactie:', texts: ['bak', 'grof vuil (één kant op)'] },
          { heading: 'Synoniemen van “kliko”, uit de vaste lijst:', texts: ['container'] },
        ],
      },
    ])
  })

  it('says no more than there is', () => {
    const plain = {
      ...told,
      synonyms: [[]],
      understood: { dropped: [], terms: [{ word: 'hond', stem: 'hond', parts: [], isPrefix: false, corrections: [], synonyms: [] }] },
    }
    expect(describeTerms(plain, 'nl')).toEqual([
      { word: 'hond', sentences: ['Zeldzaam: in 2 van de 100 antwoorden. Telt zwaar.'], synonyms: [] },
    ])
  })
})

describe('why a result has its score', () => {
  it('gives shares, places and ways in words', () => {
    expect(explainScore(result, asked, 'nl')).toEqual({
      parts: [
        {
          word: 'kliko',
          heading: '“kliko” geeft 75 % van de score',
          rows: [
            { field: 'Vraag', foundAs: 'container (synoniem: container)', percent: 80 },
            { field: 'Tekst', foundAs: 'kliko (hetzelfde woord)', percent: 100 },
          ],
        },
        { word: 'kwijt', heading: '“kwijt” staat niet in dit antwoord', rows: [] },
      ],
      phrase: {
        heading: 'De hele zoekvraag samen geeft 25 % van de score',
        sentence: 'De beste titel of zoekterm lijkt voor 50 % op de zoekvraag.',
      },
    })
    expect(missingWords(result, asked)).toEqual(['kwijt'])
  })

  it.each([
    [0, 10, 0],
    [0.001, 10, 1],
    [10, 10, 100],
    [10.0001, 10, 100],
    [1, 0, 0],
    [-1, 10, 0],
  ])('%f of %f is %i percent', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent)
  })
})

describe('where an answer stands', () => {
  const said = (state: Parameters<typeof placeSentence>[0], isDraft = false) => placeSentence(state, { total: 12, isDraft, language: 'nl' })
  it('is said in one sentence', () => {
    expect(said({ state: 'ranked', result })).toBe('Dit antwoord staat op plaats 2 van 12.')
    expect(said({ state: 'ranked', result: { ...result, rank: 1 } })).toBe('Dit antwoord staat bovenaan.')
    expect(said({ state: 'weak', result })).toContain('te weinig')
    expect(said({ state: 'unmatched' })).toContain('Geen woord van de zoekvraag')
    expect(said({ state: 'absent' })).toContain('hier niet te vinden')
    expect(said({ state: 'absent' }, true)).toBe('Dit antwoord is niet live. Alleen live antwoorden zijn te vinden.')
  })
})
