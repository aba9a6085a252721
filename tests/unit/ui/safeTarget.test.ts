import { describe, expect, it } from 'vitest'
import { safeTarget } from '../../../src/ui/login/safeTarget'

const cases: [string | null | undefined, string | null][] = [
  ['/agent', '/agent'],
  ['/admin/collections/vacs/3?tab=1#kop', '/admin/collections/vacs/3?tab=1#kop'],
  ['/admin/../agent', '/agent'],
  [null, null],
  [undefined, null],
  ['', null],
  ['agent', null],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['/\t/evil.example', null],
  ['/a\\b', null],
  ['/.//evil.example', null],
  ['/x/..//evil.example', null],
  ['https://evil.example/', null],
  ['javascript:alert(1)', null],
  ['/inloggen', null],
  ['/inloggen/sessie', null],
  ['/uitloggen?x=1', null],
  ['/inloggenhulp', '/inloggenhulp'],
  [`/${'a'.repeat(600)}`, null],
]

describe('safeTarget', () => {
  it.each(cases)('makes of %j: %j', (target, expected) => {
    expect(safeTarget(target)).toBe(expected)
  })
})
