import { describe, expect, it } from 'vitest'
import { publishSteps, runPublishCheck } from '../../../src/publishing/check/publishCheck'
import type { VacScore } from '../../../src/publishing/readability/scoreVac'

const hard: VacScore = {
  score: 41.5,
  meets: false,
  parts: [{ part: 'answer', score: 41.5, meets: false, words: 50, mustCount: 3, hintCount: 1 }],
  topChanges: [
    { part: 'answer', rule: 'long-sentence', count: 3, gain: 9, message: 'Pak dit aan: lange zin (3 keer).', start: 0, end: 10 },
  ],
}
const plain: VacScore = { score: 80, meets: true, parts: [], topChanges: [] }

describe('the publish check', () => {
  it.each([
    ['inform', hard, '', false, null],
    ['reason', plain, '', false, null],
    ['reason', hard, 'Omdat.', false, null],
    ['reason', hard, '', false, 'readability_reason_needed'],
    ['reason', hard, '', true, 'readability_reason_needed'],
    ['refuse', plain, '', false, null],
    ['refuse', hard, '', false, 'readability_refused'],
    ['refuse', hard, 'Omdat.', false, 'readability_refused'],
    ['refuse', hard, '', true, 'readability_override_needed'],
    ['refuse', hard, 'Omdat.', true, null],
  ] as const)('policy %s, %j, reason "%s", override %s: %s', (policy, score, reason, mayOverride, code) => {
    expect(runPublishCheck({ score, policy, reason, mayOverride })?.code ?? null).toBe(code)
  })

  it('says on which field, and what would help most', () => {
    expect(runPublishCheck({ score: hard, policy: 'reason', reason: '', mayOverride: false })).toEqual({
      code: 'readability_reason_needed',
      path: ['readabilityReason'],
      params: { score: 41.5, part: 'answer', change: 'Pak dit aan: lange zin (3 keer).' },
    })
  })

  it('gives each step a name of its own', () => {
    expect(new Set(publishSteps.map(({ name }) => name)).size).toBe(publishSteps.length)
  })
})
