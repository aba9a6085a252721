import { describe, expect, it } from 'vitest'
import { parseSynonyms } from '../../../search/dutch/everydaySynonyms'
import { parseQuery } from '../../../search/query/parseQuery'

const synonyms = parseSynonyms(
  '# eigen woorden\nblauwvinkpas = stadsjubelkaart\nbuurtkrat, wijkkrat > blauwvinkpas, lenen\nrode lamp = stadsjubelkaart',
)
const synonymsOf = (query: string) => parseQuery(query, synonyms).terms.map((term) => term.synonyms.map(({ text }) => text))

describe('parseQuery', () => {
  it.each([
    ['hoe vraag ik een paspoort aan', ['vraag', 'paspoort'], ['hoe', 'ik', 'een', 'aan']],
    ['Paspoort paspoorten', ['paspoort'], []],
    ['wat is dat', ['dat'], ['wat', 'is']],
    ['   ', [], []],
    ['paspoort\u0000kwijt', ['paspoort', 'kwijt'], []],
  ])('%j looks for %j', (query, words, dropped) => {
    const parsed = parseQuery(query)
    expect(parsed.terms.map(({ word }) => word.folded)).toEqual(words)
    expect(parsed.dropped).toEqual(dropped)
  })

  it.each([
    ['paspo', true],
    ['paspoort ', false],
    ['paspoort?', false],
  ])('takes the end of %j for half a word: %s', (query, isPrefix) => expect(parseQuery(query).terms.at(-1)?.isPrefix).toBe(isPrefix))

  it.each([
    ['paspoort', 0],
    ['rijbwijs', 2],
    ['kpot ', 1],
    ['kpot', 0],
    ['brp', 0],
  ])('allows in %s for %i errors', (query, edits) => expect(parseQuery(query).terms[0]?.edits).toBe(edits))

  it('takes no more of a long text than twelve words', () => {
    const words = Array.from({ length: 100 }, (_, at) => `${String.fromCharCode(97 + (at % 26))}${'bcdf'[at % 4]}ord${at}`).join(' ')
    expect(parseQuery(words).terms.length).toBe(12)
  })

  it.each([
    ['both ways', 'stadsjubelkaart', [['blauwvinkpas', 'rode lamp']]],
    ['one way', 'wijkkrat', [['blauwvinkpas', 'lenen']]],
    ['of a phrase, in any order', 'lamp rode', [['stadsjubelkaart'], ['stadsjubelkaart']]],
  ])('finds synonyms %s', (_, query, expected) => expect(synonymsOf(query)).toEqual(expected))

  it('does not follow one way back', () => expect(synonymsOf('lenen')[0]).not.toContain('wijkkrat'))
})
