import { describe, expect, it } from 'vitest'
import { readNotices } from '../../../src/reading/readNotices'
import type { NoticeSource } from '../../../src/reading/vacSource'

const start = '2026-03-01T10:00:00.000Z'
const end = '2026-03-01T12:00:00.000Z'
const notice: NoticeSource = {
  id: 1,
  title: 'a',
  text: 'b',
  say: 'c',
  onWebsite: true,
  startsAt: start,
  endsAt: end,
  updatedAt: start,
  createdAt: start,
}
const context = {
  municipalities: [
    { id: 7, slug: 'hier' },
    { id: 8, slug: 'daar' },
  ] as never,
}

const isSeen = (changes: Partial<NoticeSource>, at: string, municipality: string | null = null, audience: 'public' | 'agent' = 'public') =>
  readNotices([{ ...notice, ...changes }], context, { audience, municipality, moment: new Date(at) }).length === 1

describe('readNotices', () => {
  it.each([
    ['a moment before its start', {}, '2026-03-01T09:59:59.999Z', null, 'public', false],
    ['at its start', {}, start, null, 'public', true],
    ['a moment before its end', {}, '2026-03-01T11:59:59.999Z', null, 'public', true],
    ['at its end', {}, end, null, 'public', false],
    ['to residents, when it is internal', { onWebsite: false }, start, null, 'public', false],
    ['to agents, when it is internal', { onWebsite: false }, start, null, 'agent', true],
    ['for its own municipality, by id', { municipalities: [7] }, start, 'hier', 'public', true],
    ['for another municipality', { municipalities: [7] }, start, 'daar', 'public', false],
    ['for a municipality that is not served', { municipalities: [7] }, start, 'onbekend', 'public', false],
  ] as const)('shows it or not %s', (_when, changes, at, municipality, audience, expected) => {
    expect(isSeen(changes as Partial<NoticeSource>, at, municipality, audience)).toBe(expected)
  })
})
