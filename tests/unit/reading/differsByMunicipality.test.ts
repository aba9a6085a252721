import { describe, expect, it } from 'vitest'
import { differsByMunicipality } from '../../../src/reading/differsByMunicipality'

const [a, b, c] = [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }]

describe('differsByMunicipality', () => {
  it.each([
    ['holds for all by naming none', [], [a, b], null, false],
    ['holds for all by naming each', [b, a], [a, b], null, false],
    ['holds for one of two', [a], [a, b], null, true],
    ['holds for two of three', [a, c], [a, b, c], null, true],
    ['one was chosen', [a], [a, b], 'a', false],
    ['only one is served', [a], [a], null, false],
  ])('%s', (_, holdsFor, served, chosen, expected) => {
    expect(differsByMunicipality(holdsFor, served, chosen)).toBe(expected)
  })
})
