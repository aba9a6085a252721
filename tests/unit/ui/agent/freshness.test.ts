import { describe, expect, it } from 'vitest'
import type { NoticeView } from '../../../../src/api/agent/schema'
import type { ReportedFlag } from '../../../../src/api/flags/schema'
import { momentInWords } from '../../../../src/ui/agent/parts/momentInWords'
import { newAnswers } from '../../../../src/ui/agent/flags/newAnswers'
import { checkState } from '../../../../src/ui/agent/answer/overdue'
import { addRecent, isRecentList, MAX_RECENT } from '../../../../src/ui/agent/results/recentAnswers'
import { visibleNotices } from '../../../../src/ui/agent/notices/visibleNotices'

describe('checkState', () => {
  it.each([
    [
      { lastChecked: '2026-01-01', reviewDue: '2026-06-01' },
      { kind: 'checked', lastChecked: '2026-01-01' },
    ],
    [
      { lastChecked: '2026-01-01', reviewDue: '2026-03-10' },
      { kind: 'checked', lastChecked: '2026-01-01' },
    ],
    [
      { lastChecked: '2026-01-01', reviewDue: '2026-03-09' },
      { kind: 'overdue', lastChecked: '2026-01-01', days: 1 },
    ],
    [
      { lastChecked: null, reviewDue: '2026-02-28' },
      { kind: 'overdue', lastChecked: null, days: 10 },
    ],
    [{ lastChecked: null, reviewDue: null }, { kind: 'never' }],
    [
      { lastChecked: '2026-01-01', reviewDue: null },
      { kind: 'checked', lastChecked: '2026-01-01' },
    ],
  ])('%j', (days, expected) => {
    expect(checkState({ ...days, today: '2026-03-10' })).toEqual(expected)
  })
})

describe('momentInWords', () => {
  const now = new Date('2026-03-10T10:00:00Z')
  it.each([
    ['2026-03-10T13:00:00Z', 'vandaag 14.00 uur'],
    ['2026-03-10T23:30:00Z', 'morgen 00.30 uur'],
    ['2026-03-20T08:00:00Z', '20 maart 09.00 uur'],
    ['2027-01-02T08:00:00Z', '2 januari 2027 09.00 uur'],
  ])('%s is %s', (moment, words) => {
    expect(momentInWords(new Date(moment), now)).toBe(words)
  })
})

describe('visibleNotices', () => {
  const notice = (id: number, endsAt: string, municipalities: string[]): NoticeView => ({
    id,
    title: `n${id}`,
    text: '',
    say: null,
    endsAt,
    municipalities,
    vacs: [],
  })
  const notices = [
    notice(1, '2026-03-12T00:00:00Z', []),
    notice(2, '2026-03-11T00:00:00Z', ['Oeverdam']),
    notice(3, '2026-03-10T09:59:00Z', []),
    notice(4, '2026-03-13T00:00:00Z', ['lindewaard']),
  ]
  it.each([
    [null, [1, 2, 4]],
    [{ slug: 'oeverdam', name: 'Oeverdam' }, [1, 2]],
    [{ slug: 'lindewaard', name: 'Lindewaard' }, [1, 4]],
  ])('for %j', (municipality, ids) => {
    expect(visibleNotices(notices, { now: new Date('2026-03-10T10:00:00Z'), municipality }).map(({ id }) => id)).toEqual(ids)
  })
})

describe('recent answers', () => {
  it('come first and once, and no more than fit', () => {
    const many = Array.from({ length: MAX_RECENT + 3 }, (_, index) => ({ uuid: String(index), question: `v${index}` }))
    const list = many.reduce(addRecent, [])
    expect(list).toHaveLength(MAX_RECENT)
    expect(list[0]?.uuid).toBe(String(MAX_RECENT + 2))
    const again = addRecent(list, { uuid: list[3]?.uuid ?? '', question: 'nieuw' })
    expect(again.map(({ uuid }) => uuid)).toEqual([list[3]?.uuid, ...list.filter((_, index) => index !== 3).map(({ uuid }) => uuid)])
    expect(again[0]?.question).toBe('nieuw')
  })
  it.each([
    [[], true],
    [[{ uuid: 'a', question: 'b' }], true],
    [[{ uuid: 'a' }], false],
    [{ uuid: 'a' }, false],
    [[null], false],
  ])('%j has the right shape: %s', (value, expected) => {
    expect(isRecentList(value)).toBe(expected)
  })
})

describe('newAnswers', () => {
  const flag = (id: number, answeredAt: string | null): ReportedFlag => ({
    id,
    subject: 'vac',
    kind: 'wrong',
    text: 'x',
    query: null,
    about: null,
    department: null,
    state: answeredAt ? 'solved' : 'open',
    answer: answeredAt ? 'Ja' : null,
    answeredAt,
    answeredBy: null,
    plannedFor: null,
    createdAt: '2026-01-01T00:00:00Z',
    changed: [],
  })
  const flags = [flag(1, null), flag(2, '2026-03-01T10:00:00.000Z'), flag(3, '2026-03-02T10:00:00.000Z')]
  it.each([
    [null, [2, 3]],
    ['2026-03-01T10:00:00.000Z', [3]],
    ['2026-03-02T10:00:00.000Z', []],
  ])('since %s', (seenAt, ids) => {
    expect([...newAnswers(flags, seenAt)]).toEqual(ids)
  })
})
