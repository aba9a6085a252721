import readabilityScores from 'readability-scores'
import { describe, expect, it } from 'vitest'
import { checkText, comparableScores } from '../../../src/readability'
import {
  automatedReadability,
  colemanLiau,
  fleschDouma,
  leesindexA,
  lix,
  type FormulaCounts,
} from '../../../src/readability/formulas/readingFormulas'
import { analyse } from '../../../src/readability/text/analyse'

const COUNTS: FormulaCounts = { letters: 500, syllables: 150, words: 100, sentences: 10, longWords: 20 }

describe('reading formulas', () => {
  it.each([
    ['Flesch-Douma', fleschDouma, 206.84 - 9.3 - 115.5],
    ['Leesindex A', leesindexA, 195 - 20 - 100],
    ['LIX', lix, 30],
    ['ARI', automatedReadability, 4.71 * 5 + 5 - 21.43],
    ['Coleman-Liau', colemanLiau, 0.0588 * 500 - 0.296 * 10 - 15.8],
  ])('%s', (_, formula, expected) => {
    expect(formula(COUNTS)).toBeCloseTo(expected, 6)
  })

  it('uses the arithmetic of readability-scores for ARI and Coleman-Liau', () => {
    const text = 'De gemeente stuurt een brief. Daarin staat ons besluit. Bewaar de brief goed.'
    const theirs = readabilityScores(text, { skipDaleChall: true })
    const counts = { letters: theirs.letterCount, syllables: 0, words: theirs.wordCount, sentences: theirs.sentenceCount, longWords: 0 }
    expect(automatedReadability(counts)).toBeCloseTo(theirs.ari ?? 0, 1)
    expect(Math.abs(colemanLiau(counts) - (theirs.colemanLiau ?? 0))).toBeLessThan(1)
  })

  it('feeds readability-scores clean sentences', () => {
    const text = 'Dhr. Jansen helpt u met art. 4.1. Daarna krijgt u een brief van mevr. De Vries.'
    const prose = analyse(text, 'answer').prose
    const own = checkText(text).formulas.ari ?? 0
    expect(prose).toHaveLength(2)
    expect(Math.abs((comparableScores(prose)?.ari ?? 0) - own)).toBeLessThan(1.5)
  })

  it('has no figures for a text without words', () => {
    expect(checkText('').formulas).toEqual({ fleschDouma: null, leesindexA: null, lix: null, ari: null, colemanLiau: null })
    expect(comparableScores([])).toBeNull()
  })
})
