import { describe, expect, it } from 'vitest'
import { flagKey, planKey, remainingWork, reviewKey } from '../../../src/admin/work/remainingWork'
import { suggestionKey } from '../../../src/admin/searches/suggestionKey'
import type { Work } from '../../../src/api/work/schema'

const flag = (id: number): Work['flags'][number] => ({
  id,
  subject: 'vac',
  kind: 'wrong',
  text: 'Het klopt niet.',
  query: null,
  about: null,
  department: null,
  reporterName: null,
  createdAt: '2026-11-20T10:00:00.000Z',
  ageDays: 2,
  vacId: null,
})
const review = (vacId: number, overdueDays: number): Work['reviews'][number] => ({
  vacId,
  question: 'Vraag?',
  department: 'Burgerzaken',
  reviewDue: '2026-11-01',
  overdueDays,
})
const suggestion = (key: string, vac: number | null): Work['searches'][number] => ({
  kind: vac === null ? 'noResult' : 'missedWords',
  key,
  query: key,
  count: 3,
  vac: vac === null ? null : { id: vac, question: 'Vraag?' },
  term: '',
  synonymOf: '',
})
const plan = (id: number): Work['plans'][number] => ({
  id,
  vacId: 1,
  question: 'Vraag?',
  action: 'publish',
  moment: '2026-11-20T10:00:00.000Z',
  reason: 'Kies een afdeling.',
  requestedByName: null,
})
const work: Work = {
  abilities: { answerFlag: true, confirm: true, plan: true, decide: true, makeSynonym: false },
  plans: [plan(3), plan(4)],
  planCount: 2,
  flags: [flag(1), flag(2)],
  flagCount: 12,
  reviews: [review(7, 21), review(8, 0)],
  reviewCount: 2,
  overdueCount: 1,
  drafts: [],
  draftCount: 0,
  searches: [suggestion('kliko', null), suggestion('kliko', 7)],
  searchCount: 11,
  searchDays: 30,
}

describe('remainingWork', () => {
  it.each([
    ['nothing', [], { flags: [1, 2], flagCount: 12, reviews: [7, 8], reviewCount: 2, overdueCount: 1 }],
    ['a flag', [flagKey(1)], { flags: [2], flagCount: 11, reviews: [7, 8], reviewCount: 2, overdueCount: 1 }],
    ['a late review', [reviewKey(7)], { flags: [1, 2], flagCount: 12, reviews: [8], reviewCount: 1, overdueCount: 0 }],
    ['a review in time', [reviewKey(8)], { flags: [1, 2], flagCount: 12, reviews: [7], reviewCount: 1, overdueCount: 1 }],
    [
      'a flag the server no longer sends',
      [flagKey(99)],
      { flags: [1, 2], flagCount: 12, reviews: [7, 8], reviewCount: 2, overdueCount: 1 },
    ],
  ])('leaves out %s', (_name, done, expected) => {
    const left = remainingWork(work, new Set(done))
    expect({
      flags: left.flags.map(({ id }) => id),
      flagCount: left.flagCount,
      reviews: left.reviews.map(({ vacId }) => vacId),
      reviewCount: left.reviewCount,
      overdueCount: left.overdueCount,
    }).toEqual(expected)
  })

  it('leaves out a plan that was seen', () => {
    const left = remainingWork(work, new Set([planKey(3)]))
    expect([left.plans.map(({ id }) => id), left.planCount]).toEqual([[4], 1])
  })

  it('leaves out one search of two with the same words', () => {
    const left = remainingWork(work, new Set([suggestionKey(suggestion('kliko', 7))]))
    expect([left.searches.map(({ vac }) => vac), left.searchCount]).toEqual([[null], 10])
  })
})
