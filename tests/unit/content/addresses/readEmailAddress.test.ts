import { describe, expect, it } from 'vitest'
import { mailHref, readEmailAddress } from '../../../../src/content/addresses/readEmailAddress'

describe('readEmailAddress', () => {
  it.each([
    ['balie@voorbeeld.nl', 'balie@voorbeeld.nl'],
    [' balie@voorbeeld.nl\u00a0', 'balie@voorbeeld.nl'],
    ['Balie@Voorbeeld.NL', 'Balie@voorbeeld.nl'],
    ['mailto:balie@voorbeeld.nl', 'balie@voorbeeld.nl'],
    ['E-mail: balie@voorbeeld.nl', 'balie@voorbeeld.nl'],
    ['Balie Wonen <balie@voorbeeld.nl>;', 'balie@voorbeeld.nl'],
    ['<balie@voorbeeld.nl>', 'balie@voorbeeld.nl'],
    ['balie@voorbeeld.nl.', 'balie@voorbeeld.nl'],
    ['balie @ voorbeeld.nl', 'balie@voorbeeld.nl'],
    ['b\u200balie@voorbeeld.nl', 'balie@voorbeeld.nl'],
    ["o'neil+kcc@sub.voorbeeld.example", "o'neil+kcc@sub.voorbeeld.example"],
  ])('completes %j to %j', (typed, value) => {
    expect(readEmailAddress(typed)).toEqual({ value })
    expect(mailHref(typed)).toBe(`mailto:${value}`)
  })

  it.each([
    ['', 'email_incomplete'],
    ['balie', 'email_incomplete'],
    ['balie@', 'email_incomplete'],
    ['balie@voorbeeld', 'email_incomplete'],
    ['balie@voorbeeld,nl', 'email_incomplete'],
    ['balie@@voorbeeld.nl', 'email_incomplete'],
    ['balie..wonen@voorbeeld.nl', 'email_incomplete'],
    ['balie@voorbeeld..nl', 'email_incomplete'],
    ['www.voorbeeld.nl', 'email_incomplete'],
    ['de balie@voorbeeld.nl', 'email_blank'],
    ['balie@voor beeld.nl', 'email_blank'],
    ['a@voorbeeld.nl, b@voorbeeld.nl', 'email_several'],
    ['a@voorbeeld.nl;b@voorbeeld.nl', 'email_several'],
    ['a@voorbeeld.nl b@voorbeeld.nl', 'email_several'],
  ])('refuses %j: %s', (typed, problem) => {
    expect(readEmailAddress(typed)).toEqual({ problem })
    expect(mailHref(typed)).toBeNull()
  })
})
