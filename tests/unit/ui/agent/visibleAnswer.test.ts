import { describe, expect, it } from 'vitest'
import type { AgentAnswer } from '../../../../src/ui/agent/agentAnswer'
import { visibleAnswer } from '../../../../src/ui/agent/visibleAnswer'

const answer = { vac: { uuid: 'a' } } as AgentAnswer
const failure = { kind: 'failed' } as const

describe('visibleAnswer', () => {
  it.each([
    ['the one asked for', { answer, failure: null, isSlow: false }, 'a', answer],
    ['the one asked for, while it is asked for again', { answer, failure: null, isSlow: true }, 'a', answer],
    ['the one asked for, when asking again failed', { answer, failure, isSlow: false }, 'a', answer],
    ['nothing, when it was withdrawn while it stood there', { answer, failure: { kind: 'notFound' as const }, isSlow: false }, 'a', null],
    ['the one before, for a moment', { answer, failure: null, isSlow: false }, 'b', answer],
    ['nothing, when the next one is slow', { answer, failure: null, isSlow: true }, 'b', null],
    ['nothing, when the next one failed', { answer, failure, isSlow: false }, 'b', null],
    ['nothing, when nothing is asked for', { answer, failure: null, isSlow: false }, null, null],
    ['nothing, before anything came', { answer: null, failure: null, isSlow: false }, 'a', null],
  ])('shows %s', (_what, state, uuid, expected) => {
    expect(visibleAnswer(state, uuid)).toBe(expected)
  })
})
