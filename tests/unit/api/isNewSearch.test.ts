import { describe, expect, it } from 'vitest'
import { isNewSearch } from '../../../src/api/searches/isNewSearch'

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36' }
const site = 'https://vragen.voorbeeld.example'

describe('isNewSearch', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['typed on the home page', { ...browser, referer: `${site}/` }, true],
    ['from a bookmark', browser, true],
    ['another question on the page of results', { ...browser, referer: `${site}/zoeken?q=kliko` }, true],
    ['from a page of an answer', { ...browser, referer: `${site}/vraag/zoeken` }, true],
    ['paging through the same results', { ...browser, referer: `${site}/zoeken?q=grof++vuil&pagina=2` }, false],
    ['another municipality, same question', { ...browser, referer: `${site}/zoeken?gemeente=a&q=grof%20vuil` }, false],
    ['a reload', { ...browser, 'cache-control': 'max-age=0' }, false],
    ['fetched ahead', { ...browser, 'sec-purpose': 'prefetch;prerender' }, false],
    ['fetched ahead, older', { ...browser, purpose: 'prefetch' }, false],
    ['fetched ahead by a link of our own', { ...browser, 'next-router-prefetch': '1' }, false],
    ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Examplebot/2.1)' }, false],
    ['a program', { 'user-agent': 'curl/8' }, false],
    ['nobody in particular', {}, false],
    ['a broken referer', { ...browser, referer: 'x' }, true],
  ])('%s', (_, headers, expected) => {
    expect(isNewSearch(new Headers(headers), 'grof vuil')).toBe(expected)
  })
})
