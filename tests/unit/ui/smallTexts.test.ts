import { describe, expect, it } from 'vitest'
import { metaDescription } from '../../../src/ui/site/metaDescription'
import { telHref } from '../../../src/ui/site/telHref'

describe('telHref', () => {
  it.each([
    ['14 0316', 'tel:140316'],
    ['(0316) 27 91 11', 'tel:0316279111'],
    ['+31 (0)316 27 91 11', 'tel:+31316279111'],
    ['0800-1234', 'tel:08001234'],
    ['bel de receptie', null],
    ['', null],
    ['112 of 0900-8844', null],
    ['06+12345678', null],
  ])('dials %j as %j', (phone, expected) => {
    expect(telHref(phone)).toBe(expected)
  })
})

describe('metaDescription', () => {
  it.each([
    ['Kort.', 'Kort.'],
    ['  Twee\nregels  ', 'Twee regels'],
    [`${'woord '.repeat(40)}`, `${'woord '.repeat(26).trim()}…`],
    ['x'.repeat(200), `${'x'.repeat(159)}…`],
  ])('makes one line of %j', (text, expected) => {
    const line = metaDescription(text)
    expect(line).toBe(expected)
    expect(line.length).toBeLessThanOrEqual(160)
  })
})
