import { describe, expect, it } from 'vitest'
import { countSyllables } from '../../../src/readability/text/syllables'

describe('countSyllables', () => {
  it.each([
    ['huis', 1],
    ['gemeente', 3],
    ['aanvraag', 2],
    ['paspoort', 2],
    ['rijbewijs', 3],
    ['nationaal', 3],
    ['officieel', 4],
    ['serieus', 3],
    ['nieuwe', 2],
    ['sneeuw', 1],
    ['kopiëren', 4],
    ['reünie', 3],
    ['geïnd', 2],
    ['bureau', 2],
    ['eeuwen', 2],
    ['bloeien', 2],
    ['draaien', 2],
    ['aquarium', 4],
    ['station', 2],
    ['yoga', 2],
    ['baby', 2],
    ['coördinatie', 5],
    ['theater', 3],
    ['oud', 1],
    ['zee', 1],
    ['zeeën', 2],
    ['hm', 1],
    ['UITKERING', 3],
  ])('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})
