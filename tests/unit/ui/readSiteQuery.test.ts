import { describe, expect, it } from 'vitest'
import { readSiteQuery, type RawParameters } from '../../../src/ui/site/readSiteQuery'

const nothing = { q: '', gemeente: null, pagina: 1 }
const cases: [RawParameters, ReturnType<typeof readSiteQuery>][] = [
  [{}, nothing],
  [{ q: '  mijn \n kliko ' }, { ...nothing, q: 'mijn kliko' }],
  [{ q: ['eerste', 'tweede'] }, { ...nothing, q: 'eerste' }],
  [{ q: 'a\u0000b' }, { ...nothing, q: 'a b' }],
  [{ q: 'x'.repeat(400) }, { ...nothing, q: 'x'.repeat(300) }],
  [
    { gemeente: 'oeverdam', pagina: '3' },
    { ...nothing, gemeente: 'oeverdam', pagina: 3 },
  ],
  [{ gemeente: '../admin', pagina: '-1' }, nothing],
  [{ gemeente: '', pagina: '2.5' }, nothing],
  [{ pagina: 'twee' }, nothing],
  [{ pagina: '99999' }, { ...nothing, pagina: 1000 }],
]

describe('readSiteQuery', () => {
  it.each(cases)('reads %o', (raw, expected) => {
    expect(readSiteQuery(raw)).toEqual(expected)
  })
})
