import { describe, expect, it } from 'vitest'
import { applyChange } from '../../../src/findability/applyChange'

describe('a change of a list of words', () => {
  it.each([
    ['adds at the end', ['a'], ['a'], ['a', 'b'], ['a', 'b']],
    ['takes away', ['a', 'b'], ['a', 'b'], ['b'], ['b']],
    ['sorts anew when nobody else changed it', ['a', 'b'], ['a', 'b'], ['b', 'a'], ['b', 'a']],
    ['keeps what others added meanwhile', ['a', 'x'], ['a'], ['a', 'b'], ['a', 'x', 'b']],
    ['brings nothing back that others took away', ['b'], ['a', 'b'], ['a', 'b', 'c'], ['b', 'c']],
    ['takes away beside what others added', ['a', 'b', 'x'], ['a', 'b'], ['b'], ['b', 'x']],
    ['adds without having seen anything', ['a', 'b'], [], ['c'], ['a', 'b', 'c']],
    ['knows a word in other letter case', ['Pas', 'b'], [], [' pas '], ['Pas', 'b']],
    ['holds each word once, without blanks around it', [], [], [' a', 'A', '', ' '], ['a']],
  ])('%s', (_, now, from, to, then) => {
    expect(applyChange(now, { from, to })).toEqual(then)
  })
})
