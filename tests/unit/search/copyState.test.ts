import { describe, expect, it } from 'vitest'
import { type CopyEvent, type CopyState, isPausing, isStale, nextState, noCopy, planFor, type Plan } from '../../../search/copy/copyState'

const now = 1_000_000
const ago = (ms: number) => now - ms
const ready = (changes: Partial<CopyState> = {}): CopyState => ({
  ...noCopy,
  phase: 'ready',
  comparedAt: now,
  completeAt: now,
  lastSeen: now,
  ...changes,
})
const old = { comparedAt: ago(9_000), completeAt: ago(9_000), lastSeen: ago(9_000) }

describe('before an answer', () => {
  it.each<[string, CopyState, Plan]>([
    ['nothing was loaded', noCopy, 'load'],
    ['it is being loaded', { ...noCopy, phase: 'loading' }, 'load'],
    ['it was just compared', ready(), 'answer'],
    ['it was compared a second ago', ready({ comparedAt: ago(1_000) }), 'answer'],
    ['it was compared longer ago', ready({ comparedAt: ago(1_001), completeAt: ago(1_001) }), 'refreshBriefly'],
    ['it is told of writes', ready({ comparedAt: ago(3_000), completeAt: ago(3_000), isListening: true }), 'answer'],
    ['it is told of writes, and was not compared', ready({ comparedAt: ago(3_001), isListening: true }), 'refreshBriefly'],
    ['this process wrote', ready({ writer: 'self' }), 'refresh'],
    ['another process wrote', ready({ writer: 'other' }), 'answer'],
    ['it takes in a change', ready({ ...old, phase: 'takingIn', lastSeen: ago(4_000) }), 'answer'],
    ['it takes in a change, and nothing comes', ready({ ...old, phase: 'takingIn' }), 'refreshInTime'],
    ['Meilisearch answers, and the comparison does not end', ready({ ...old, phase: 'asking', lastSeen: now }), 'refreshInTime'],
    ['five seconds went by', ready({ ...old, completeAt: ago(5_001) }), 'refreshInTime'],
    ['five seconds went by, whoever tells of writes', ready({ ...old, isListening: true }), 'refreshInTime'],
  ])('when %s', (_, state, plan) => expect(planFor(state, now)).toBe(plan))
})

describe('what happens', () => {
  it.each<[string, CopyState, CopyEvent, Partial<CopyState>]>([
    ['a load begins', ready({ writer: 'other' }), { type: 'loadStarted' }, { phase: 'loading', writer: 'none' }],
    ['a load fails', { ...noCopy, phase: 'loading' }, { type: 'loadFailed' }, { phase: 'empty' }],
    ['a look begins', ready({ writer: 'self' }), { type: 'asked' }, { phase: 'asking', writer: 'none' }],
    ['there is something to take in', ready({ ...old }), { type: 'takingIn', at: now }, { phase: 'takingIn', lastSeen: now }],
    ['a page comes', ready({ ...old }), { type: 'seen', at: now }, { lastSeen: now }],
    [
      'a look ends',
      ready({ ...old, phase: 'takingIn', failedAt: ago(100) }),
      { type: 'completed', startedAt: ago(200), at: now },
      { phase: 'ready', comparedAt: ago(200), completeAt: now, failedAt: null },
    ],
    ['a look fails', ready({ phase: 'asking' }), { type: 'failed', at: now }, { phase: 'ready', comparedAt: 0, failedAt: now }],
    ['this process writes', ready({ writer: 'other' }), { type: 'writtenHere' }, { writer: 'self' }],
    ['another process writes', ready(), { type: 'writtenElsewhere' }, { writer: 'other' }],
    ['another writes after this one', ready({ writer: 'self' }), { type: 'writtenElsewhere' }, { writer: 'self' }],
    ['it hears of writes', ready(), { type: 'listening' }, { isListening: true }],
    ['it hears no longer', ready({ isListening: true }), { type: 'deaf' }, { isListening: false }],
  ])('when %s', (_, state, event, changes) => expect(nextState(state, event)).toEqual({ ...state, ...changes }))
})

it.each<[string, CopyState, boolean]>([
  ['five seconds after it was complete', ready({ completeAt: ago(5_000) }), false],
  ['later', ready({ completeAt: ago(5_001) }), true],
  ['later, while pages come in', ready({ completeAt: ago(9_000), phase: 'takingIn' }), false],
])('nobody vouches for it any more %s: %s', (_, state, isTooOld) => expect(isStale(state, now)).toBe(isTooOld))

it.each<[string, CopyState, boolean]>([
  ['never failed', ready(), false],
  ['failed just now', ready({ failedAt: ago(499) }), true],
  ['failed half a second ago', ready({ failedAt: ago(500) }), false],
])('Meilisearch is left alone when it %s: %s', (_, state, isLeft) => expect(isPausing(state, now)).toBe(isLeft))
