import { describe, expect, it } from 'vitest'
import { siteHref, type SiteQuery } from '../../../src/ui/site/siteHref'

const cases: [string, SiteQuery, string][] = [
  ['/', {}, '/'],
  ['/', { gemeente: null, q: '', pagina: 1 }, '/'],
  ['/', { gemeente: 'oeverdam' }, '/?gemeente=oeverdam'],
  ['/zoeken', { gemeente: 'oeverdam', q: 'kliko & glas', pagina: 2 }, '/zoeken?q=kliko+%26+glas&gemeente=oeverdam&pagina=2'],
  ['/zoeken', { q: '"><script>' }, '/zoeken?q=%22%3E%3Cscript%3E'],
]

describe('siteHref', () => {
  it.each(cases)('makes of %s with %o: %s', (path, query, expected) => {
    expect(siteHref(path, query)).toBe(expected)
  })
})
