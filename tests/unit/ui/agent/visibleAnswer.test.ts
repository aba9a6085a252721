import { describe, expect, it } from 'vitest'
import type { AgentAnswer } from '../../../../src/ui/agent/answer/agentAnswer'
import { visibleAnswer } from '../../../../src/ui/agent/answer/visibleAnswer'

const answer = { vac: { uuid: 'a' } } as AgentAnswer
const failure = { kind: 'failed' } as const

describe('visibleAnswer', () => {
  it.each([
    ['the one asked for', { answer, isElsewhere: false, failure: null, isSlow: false }, 'a', answer],
    ['the one asked for, while it is asked for again', { answer, isElsewhere: false, failure: null, isSlow: true }, 'a', answer],
    ['the one asked for, when asking again failed', { answer, isElsewhere: false, failure, isSlow: false }, 'a', answer],
    [
      'nothing, when it was withdrawn while it stood there',
      { answer, isElsewhere: false, failure: { kind: 'notFound' as const }, isSlow: false },
      'a',
      null,
    ],
    ['the one before, for a moment', { answer, isElsewhere: false, failure: null, isSlow: false }, 'b', answer],
    ['nothing, when the next one is slow', { answer, isElsewhere: false, failure: null, isSlow: true }, 'b', null],
    ['nothing, when the next one failed', { answer, isElsewhere: false, failure, isSlow: false }, 'b', null],
    ['the one of another municipality, for a moment', { answer, isElsewhere: true, failure: null, isSlow: false }, 'a', answer],
    ['nothing, when that of the chosen municipality is slow', { answer, isElsewhere: true, failure: null, isSlow: true }, 'a', null],
    ['nothing, when that of the chosen municipality failed', { answer, isElsewhere: true, failure, isSlow: false }, 'a', null],
    ['nothing, when nothing is asked for', { answer, isElsewhere: false, failure: null, isSlow: false }, null, null],
    ['nothing, before anything came', { answer: null, isElsewhere: false, failure: null, isSlow: false }, 'a', null],
  ])('shows %s', (_what, state, uuid, expected) => {
    expect(visibleAnswer(state, uuid)).toBe(expected)
  })
})
