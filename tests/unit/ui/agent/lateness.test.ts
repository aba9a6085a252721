import { describe, expect, it } from 'vitest'
import { latenessOf } from '../../../../src/ui/agent/parts/lateness'
import { isPassing } from '../../../../src/ui/agent/parts/useRetry'

const offline = { kind: 'offline' } as const

describe('latenessOf', () => {
  it.each([
    ['in time', { isBehind: false, isSlow: false, failure: null }, null],
    ['slow with the same question, as when more is asked for', { isBehind: false, isSlow: true, failure: null }, null],
    ['failed with the same question: what stands there still answers it', { isBehind: false, isSlow: false, failure: offline }, null],
    ['another question, for a moment', { isBehind: true, isSlow: false, failure: null }, null],
    ['another question, slow', { isBehind: true, isSlow: true, failure: null }, 'slow'],
    ['another question, failed', { isBehind: true, isSlow: false, failure: offline }, 'failed'],
    ['another question, failed and tried again', { isBehind: true, isSlow: true, failure: offline }, 'failed'],
  ] as const)('%s', (_what, search, expected) => {
    expect(latenessOf(search)).toBe(expected)
  })
})

describe('isPassing', () => {
  it.each([
    [{ kind: 'offline' }, true],
    [{ kind: 'away', detail: '' }, true],
    [{ kind: 'failed' }, true],
    [{ kind: 'unauthenticated' }, false],
    [{ kind: 'notFound' }, false],
    [{ kind: 'refused', detail: 'Te lang.' }, false],
  ] as const)('%o is %s', (failure, expected) => {
    expect(isPassing(failure)).toBe(expected)
  })
})
