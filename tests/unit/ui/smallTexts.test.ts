import { describe, expect, it } from 'vitest'
import { metaDescription } from '../../../src/ui/site/metaDescription'

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
