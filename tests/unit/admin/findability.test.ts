import { describe, expect, it } from 'vitest'
import { aboveOf } from '../../../src/admin/findability/aboveOf'
import { suggestionReason } from '../../../src/admin/findability/suggestionReason'
import type { ExplainedResult } from '../../../src/admin/searchTest/explainScore'

describe('why a product name is suggested', () => {
  it.each([
    [0.95, true, 'Past heel goed bij de vraag.'],
    [0.7, false, 'Past heel goed bij de zoekterm “reispas”.'],
    [0.5, false, 'Past goed bij de zoekterm “reispas”.'],
    [0.41, true, 'Past misschien bij de vraag.'],
  ])('with score %f: %s', (score, isQuestion, sentence) => {
    expect(suggestionReason({ score, because: 'reispas', isQuestion }, 'nl')).toBe(sentence)
  })
})

describe('what stands above an answer', () => {
  const results = Array.from({ length: 10 }, (_, at): ExplainedResult => ({
    rank: at + 1,
    uuid: `uuid-${at + 1}`,
    question: `Vraag ${at + 1}?`,
    score: 1,
    terms: [],
    phrase: 0,
    phraseContribution: 0,
  }))
  const above = (asked: Parameters<typeof aboveOf>[0]) => {
    const { shown, more } = aboveOf(asked)
    return [shown.map(({ rank }) => rank), more]
  }
  const ranked = (rank: number) => ({ results, total: 30, asked: { state: 'ranked' as const, result: { ...results[0]!, rank } } })

  it.each([
    ['nothing above the first', ranked(1), [[], 0]],
    ['all above the third', ranked(3), [[1, 2], 0]],
    ['the first five above one outside the first ten', ranked(20), [[1, 2, 3, 4, 5], 14]],
    [
      'the first results when it matches nothing',
      { results: results.slice(0, 2), total: 2, asked: { state: 'unmatched' as const } },
      [[1, 2], 0],
    ],
    ['nothing when it cannot be found at all', { results, total: 30, asked: { state: 'absent' as const } }, [[], 0]],
    ['nothing without a question', null, [[], 0]],
  ])('is %s', (_, asked, expected) => expect(above(asked)).toEqual(expected))
})
