import { describe, expect, it } from 'vitest'
import { normaliseHref } from '../../../src/admin/editor/normaliseHref'

describe('normaliseHref', () => {
  it.each([
    ['https://www.voorbeeld.nl/pad?a=1#b', 'https://www.voorbeeld.nl/pad?a=1#b'],
    ['  http://voorbeeld.nl  ', 'http://voorbeeld.nl'],
    ['www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['voorbeeld.nl/afval', 'https://voorbeeld.nl/afval'],
    ['voorbeeld.nl:8080/x', 'https://voorbeeld.nl:8080/x'],
    ['balie@voorbeeld.nl', 'mailto:balie@voorbeeld.nl'],
    ['mailto:balie@voorbeeld.nl', 'mailto:balie@voorbeeld.nl'],
    ['14 026', 'tel:14026'],
    ['(026) 123-4567', 'tel:0261234567'],
    ['+31 26 123 45 67', 'tel:+31261234567'],
    ['tel: 14 026', 'tel:14026'],
    ['112', 'tel:112'],
  ])('%s becomes %s', (typed, href) => {
    expect(normaliseHref(typed)).toBe(href)
  })

  it.each(['', '   ', 'javascript:alert(1)', 'data:text/html,x', 'ftp://voorbeeld.nl', 'zomaar tekst', '/pad', '12', 'tel:', 'https://', 'https://a b.nl'])(
    'refuses %s',
    (typed) => {
      expect(normaliseHref(typed)).toBeNull()
    },
  )
})
