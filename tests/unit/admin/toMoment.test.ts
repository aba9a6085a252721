import { describe, expect, it } from 'vitest'
import { toMoment } from '../../../src/admin/lifecycle/toMoment'

describe('toMoment', () => {
  it.each([
    ['2027-01-15T09:00', '2027-01-15T08:00:00.000Z'],
    ['2027-07-15T09:00', '2027-07-15T07:00:00.000Z'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T04:00', '2027-10-31T03:00:00.000Z'],
    ['2026-12-31T23:59', '2026-12-31T22:59:00.000Z'],
    ['T09:00', null],
    ['2027-02-31', null],
    ['2027-13-01T09:00', null],
    ['', null],
  ])('%s becomes %s', (local, moment) => {
    expect(toMoment(local)).toBe(moment)
  })
})
