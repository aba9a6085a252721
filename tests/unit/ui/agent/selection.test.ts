import { describe, expect, it } from 'vitest'
import { itemKeys, nearKeys, numberOf, stepSelection, vacUuid, type ItemKey } from '../../../../src/ui/agent/location/selection'

const keys: ItemKey[] = ['vac:a', 'vac:b', 'contact:1', 'notice:9']

describe('itemKeys', () => {
  it('lists answers, then contacts, then news', () => {
    expect(itemKeys({ vacs: [{ uuid: 'a' }, { uuid: 'b' }], contacts: [{ id: 1 }], notices: [{ id: 9 }] })).toEqual(keys)
  })
  it('is empty without results', () => {
    expect(itemKeys(null)).toEqual([])
  })
})

describe('nearKeys', () => {
  const found = (why: string) => ({ vacs: [], contacts: [], notices: [], near: { why, hits: [{ uuid: 'a' }] } })
  it.each([
    ['spelling', ['vac:a']],
    ['filters', ['vac:a']],
    ['municipality', []],
  ])('with %s lists %j', (why, expected) => {
    expect(nearKeys(found(why))).toEqual(expected)
    expect(itemKeys(found(why))).toEqual([])
  })
  it('is empty when something was found', () => {
    expect(nearKeys({ ...found(''), near: null })).toEqual([])
  })
})

describe('stepSelection', () => {
  const cases: [current: ItemKey | null, step: 1 | -1, expected: ItemKey][] = [
    [null, 1, 'vac:a'],
    [null, -1, 'notice:9'],
    ['vac:a', 1, 'vac:b'],
    ['vac:b', 1, 'contact:1'],
    ['contact:1', -1, 'vac:b'],
    ['vac:a', -1, 'vac:a'],
    ['notice:9', 1, 'notice:9'],
    ['vac:gone', 1, 'vac:a'],
  ]
  it.each(cases)('from %s by %i to %s', (current, step, expected) => {
    expect(stepSelection(keys, current, step)).toBe(expected)
  })
  it('goes nowhere in an empty list', () => {
    expect(stepSelection([], 'vac:a', 1)).toBeNull()
  })
})

describe('the identity in a key', () => {
  it.each([
    ['vac:a', 'a', null, null],
    ['contact:12', null, 12, null],
    ['notice:3', null, null, 3],
    [null, null, null, null],
  ] as const)('%s', (key, uuid, contact, notice) => {
    expect([vacUuid(key), numberOf(key, 'contact'), numberOf(key, 'notice')]).toEqual([uuid, contact, notice])
  })
})
