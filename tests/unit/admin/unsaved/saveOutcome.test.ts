import { describe, expect, it } from 'vitest'
import { type SaveOutcome, isWipe, outcomeOf } from '../../../../src/admin/unsaved/saveOutcome'

/** [busy before, busy now] */
const steps = {
  begins: { wasBusy: false, isBusy: true },
  goesOn: { wasBusy: true, isBusy: true },
  ends: { wasBusy: true, isBusy: false },
  rests: { wasBusy: false, isBusy: false },
}

describe('what became of a save', () => {
  it.each<[SaveOutcome, keyof typeof steps, SaveOutcome]>([
    ['none', 'begins', 'sent'],
    ['failed', 'begins', 'sent'],
    ['done', 'begins', 'sent'],
    ['sent', 'goesOn', 'sent'],
    // Without an answer it would pass for one that is still on its way: the next button's answer would count as its success.
    ['sent', 'ends', 'failed'],
    ['done', 'ends', 'done'],
    ['failed', 'ends', 'failed'],
    ['failed', 'rests', 'failed'],
    ['none', 'rests', 'none'],
  ])('%s, and the form %s: %s', (before, step, after) => expect(outcomeOf(before, steps[step])).toBe(after))
})

describe('a form that is no longer called modified', () => {
  it.each<[SaveOutcome, boolean]>([
    ['none', true],
    ['failed', true],
    ['sent', false],
    ['done', false],
  ])('after a save that is %s was filled over what was typed: %s', (outcome, isWiped) =>
    expect(isWipe(outcome, { wasModified: true, isModified: false })).toBe(isWiped),
  )

  it.each([
    [false, false],
    [false, true],
    [true, true],
  ])('was not when it was %s and is %s', (wasModified, isModified) => expect(isWipe('none', { wasModified, isModified })).toBe(false))
})
