import { expect, it } from 'vitest'
import { candidateQueries } from '../../../search/meilisearch/candidateQueries'
import { parseQuery } from '../../../search/query/parseQuery'

const synonyms = { groups: [['kliko', 'container']], oneWay: [{ from: 'tuin', to: ['groene ruimte'] }] }
const nothing = { groups: [], oneWay: [] }
const asked = (raw: string) => candidateQueries(parseQuery(raw, synonyms, nothing)).map(({ q, matchingStrategy }) => [matchingStrategy, q])

it.each<[string, string[][]]>([
  ['markt ', [['frequency', 'markt ']]],
  ['mark', [['frequency', 'mark']]],
  [
    'de kliko ',
    [
      ['frequency', 'kliko '],
      ['last', 'container '],
    ],
  ],
  [
    'tuin ',
    [
      ['frequency', 'tuin '],
      ['last', 'groen ruimt '],
    ],
  ],
  [
    'grofvuil ',
    [
      ['frequency', 'grofvuil '],
      ['last', 'vuil '],
    ],
  ],
])('%s is asked as %j', (raw, queries) => expect(asked(raw)).toEqual(queries))

it('asks for what a misspelled word was meant to be, and for what was typed beside it', () => {
  const [first, second] = asked('vergunnign ')
  expect(first).toEqual(['frequency', 'vergun '])
  expect(second?.[1]).toContain('vergunnign')
})

it('sends two queries of at most ten words, whatever is asked', () => {
  const queries = candidateQueries(parseQuery(Array.from({ length: 40 }, (_, at) => `woord${at}a kliko${at} `).join(' ')))
  expect(queries.length).toBeLessThanOrEqual(2)
  for (const { q } of queries) expect(q.trim().split(' ').length).toBeLessThanOrEqual(10)
})
