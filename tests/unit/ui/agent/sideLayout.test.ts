import { describe, expect, it } from 'vitest'
import { sideLayout } from '../../../../src/ui/agent/beside/sideLayout'

describe('two answers', () => {
  it.each([
    ['no second', { beside: null, shown: 'a', isWide: true, active: 'first' }, 'one'],
    ['the second waits for another', { beside: 'a', shown: 'a', isWide: true, active: 'first' }, 'one'],
    ['room for both', { beside: 'b', shown: 'a', isWide: true, active: 'second' }, 'both'],
    ['nothing else open yet', { beside: 'b', shown: null, isWide: true, active: 'first' }, 'both'],
    ['no room: the one chosen', { beside: 'b', shown: 'a', isWide: false, active: 'second' }, 'second'],
    ['no room: the first', { beside: 'b', shown: 'a', isWide: false, active: 'first' }, 'first'],
  ] as const)('%s', (_what, input, layout) => {
    expect(sideLayout(input)).toBe(layout)
  })
})
