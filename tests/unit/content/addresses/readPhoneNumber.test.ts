import { describe, expect, it } from 'vitest'
import { readPhoneNumber, telHref } from '../../../../src/content/addresses/readPhoneNumber'

describe('readPhoneNumber', () => {
  it.each([
    ['14 0314', 'tel:140314'],
    ['14 026', 'tel:14026'],
    ['112', 'tel:112'],
    ['0900-8844', 'tel:09008844'],
    ['0800 - 1234', 'tel:08001234'],
    ['088 123 45 67', 'tel:0881234567'],
    ['0800 123 45 67', 'tel:08001234567'],
    ['097 0123 45678', 'tel:097012345678'],
    ['116 000', 'tel:116000'],
    ['06 - 12 34 56 78', 'tel:0612345678'],
    ['06-12.34.56.78', 'tel:0612345678'],
    ['(0314) 35 98 00', 'tel:0314359800'],
    ['(0)314 35 98 00', 'tel:0314359800'],
    ['0314/35 98 00', 'tel:0314359800'],
    ['+31 (0)199 55 51 00', 'tel:+31199555100'],
    ['+31(0)199-555100', 'tel:+31199555100'],
    ['(+31) 199 555100', 'tel:+31199555100'],
    ['+31 0199 555100', 'tel:+31199555100'],
    ['0031 (0)199 555100', 'tel:+31199555100'],
    ['0031 199 555100', 'tel:+31199555100'],
    ['31 199 555100', 'tel:+31199555100'],
    ['+32 (0)9 266 70 00', 'tel:+3292667000'],
    ['+49 (0) 2871 12345', 'tel:+49287112345'],
    ['00 49 2871 12345', 'tel:+49287112345'],
    ['+39 06 1234567', 'tel:+39061234567'],
    ['0475/12 34 56', 'tel:0475123456'],
    ['0314-359800 toestel 123', 'tel:0314359800;ext=123'],
    ['0314-359800, tst. 12', 'tel:0314359800;ext=12'],
    ['0314 35 98 00 (doorkiesnummer 123)', 'tel:0314359800;ext=123'],
    ['0314 359800 ext 4', 'tel:0314359800;ext=4'],
    ['doorkiesnummer 123', 'tel:123'],
    ['toestel 4321', 'tel:4321'],
    ['4321', 'tel:4321'],
    ['tel: 14 026', 'tel:14026'],
    ['Tel. 0314 359800', 'tel:0314359800'],
    ['0314 359800 (keuze 2)', 'tel:0314359800'],
    ['14 0314 (ma t/m vr, 9.00-17.00 uur)', 'tel:140314'],
    ['0314 359800, van 9 tot 12 uur', 'tel:0314359800'],
    [' 0314\u00a0359800. ', 'tel:0314359800'],
    ['0314–359800', 'tel:0314359800'],
    ['0314 35 98 00 (24/7)', 'tel:0314359800'],
    ['+31 (0)314 (35) 98 00', 'tel:+31314359800'],
  ])('dials %j as %j', (typed, href) => {
    expect(readPhoneNumber(typed)).toMatchObject({ href })
    expect(telHref(typed)).toBe(href)
  })

  it('keeps what people read as it was typed, without what nobody sees', () => {
    expect(readPhoneNumber(' (0314)\u00a0 35 98 00.\u200b ')).toMatchObject({ value: '(0314) 35 98 00' })
  })

  it.each([
    ['', 'phone_none'],
    ['bel de receptie', 'phone_none'],
    ['12', 'phone_length'],
    ['06+12345678', 'phone_length'],
    ['+31 26', 'phone_length'],
    ['0314 359800 359800 359800', 'phone_length'],
    ['026 123 45 67 2e lijn', 'phone_length'],
    ['+31 6 12345678 9', 'phone_length'],
    ['31 88 123 45 678', 'phone_length'],
    ['112 of 0900-8844', 'phone_several'],
    ['0314-359800 / 06-12345678', 'phone_several'],
    ['0314-359800/359801', 'phone_several'],
    ['0314-359800; 06-12345678', 'phone_several'],
    ['0314-359800 (06-12345678)', 'phone_several'],
    ['0314-359800 (123)', 'phone_several'],
  ])('refuses %j: %s', (typed, problem) => {
    expect(readPhoneNumber(typed)).toEqual({ problem })
    expect(telHref(typed)).toBeNull()
  })
})
