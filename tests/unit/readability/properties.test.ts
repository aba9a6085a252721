import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../../src/readability'

const isSound = (text: string): void => {
  const report = checkText(text)
  expect(report.score).toBeGreaterThanOrEqual(0)
  expect(report.score).toBeLessThanOrEqual(100)
  for (const finding of report.findings) {
    expect(finding.start).toBeGreaterThanOrEqual(0)
    expect(finding.end).toBeGreaterThan(finding.start)
    expect(finding.end).toBeLessThanOrEqual(text.length)
    expect(finding.message.length).toBeGreaterThan(10)
  }
}

const dutchWords = fc.constantFrom(
  'de',
  'gemeente',
  'heeft',
  'is',
  'worden',
  'gemaakt',
  'die',
  'omdat',
  'niet',
  'zonder',
  'door',
  'uitvoering',
  'van',
  'en',
  ',',
  '.',
  '"',
  '(',
  'Dhr.',
  'm.b.t.',
  'implementeren',
  'te',
  'U',
  'je',
  '€',
  '12,50',
  '\n',
  '- ',
  'www.x.nl',
  '{{a}}',
  '?',
)

describe('checkText on any input', () => {
  it('is sound on random Unicode', () => {
    expect(() => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), isSound), { numRuns: 300 })).not.toThrow()
  })

  it('is sound on graphemes and punctuation', () => {
    expect(() => fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), isSound), { numRuns: 200 })).not.toThrow()
    expect(() =>
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...'.,;:!?()[]"\'…–-/&%€ \n'), { maxLength: 300 }).map((marks) => marks.join('')),
          isSound,
        ),
        { numRuns: 200 },
      ),
    ).not.toThrow()
  })

  it('is sound on heaps of Dutch words', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.array(dutchWords, { maxLength: 120 }).map((words) => words.join(' ')),
          isSound,
        ),
        { numRuns: 300 },
      ),
    ).not.toThrow()
  })

  it('gives the same report twice', () => {
    fc.assert(
      fc.property(
        fc.array(dutchWords, { maxLength: 60 }).map((words) => words.join(' ')),
        (text) => {
          expect(checkText(text)).toEqual(checkText(text))
        },
      ),
      { numRuns: 100 },
    )
  })

  /** One megabyte; the limit is loose because tests share a machine, a quadratic engine would need hours. */
  it.each([
    ['no spaces', 'a'.repeat(1_000_000)],
    ['only full stops', '.'.repeat(1_000_000)],
    ['letters with dots', 'a.'.repeat(500_000)],
    ['one endless sentence', 'de weg wordt die '.repeat(60_000)],
    ['open braces', '{{'.repeat(500_000)],
    ['half surrogates', '\ud83d'.repeat(1_000_000)],
  ])(
    'ends in time on 1 MB: %s',
    (_, text) => {
      const started = performance.now()
      checkText(text)
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    30_000,
  )
})
