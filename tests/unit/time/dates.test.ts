import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, formatDay, formatTime, toDay } from '../../../src/time/dates'

describe('dates', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('addMonths(%s, %i) is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('addDays(%s, %i) is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected))

  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-26', '2026-10-24', -2],
  ])('daysBetween(%s, %s) is %i', (from, to, expected) => expect(daysBetween(from, to)).toBe(expected))

  it('takes the day as it is in the Netherlands', () => {
    expect(toDay(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(toDay(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31')
  })

  it('writes days and times out', () => {
    expect(formatDay('2026-10-03')).toBe('3 oktober 2026')
    expect(formatDay('2026-10-03', 'en')).toBe('3 October 2026')
    expect(formatTime(new Date('2026-11-22T13:00:00Z'))).toBe('14.00 uur')
  })
})
