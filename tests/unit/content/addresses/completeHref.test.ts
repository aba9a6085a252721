import { describe, expect, it } from 'vitest'
import { completeHref } from '../../../../src/content/addresses/completeHref'
import { isAllowedHref } from '../../../../src/content/isAllowedHref'

describe('completeHref', () => {
  it.each([
    ['https://www.voorbeeld.nl/a?b=1', 'https://www.voorbeeld.nl/a?b=1'],
    ['  http://voorbeeld.nl ', 'http://voorbeeld.nl'],
    ['www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['voorbeeld.nl/pad', 'https://voorbeeld.nl/pad'],
    ['htps://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['balie@voorbeeld.nl', 'mailto:balie@voorbeeld.nl'],
    ['mailto: balie@voorbeeld.nl', 'mailto:balie@voorbeeld.nl'],
    ['mailto:balie@voorbeeld.nl?subject=Paspoort aanvragen', 'mailto:balie@voorbeeld.nl?subject=Paspoort%20aanvragen'],
    ['mailto:a@voorbeeld.nl,b@voorbeeld.nl', 'mailto:a@voorbeeld.nl,b@voorbeeld.nl'],
    ['14 026', 'tel:14026'],
    ['(026) 123-4567', 'tel:0261234567'],
    ['026.1234567', 'tel:0261234567'],
    ['+31 26 123 45 67', 'tel:+31261234567'],
    ['+31 (0)26 123 45 67', 'tel:+31261234567'],
    ['tel: 14 026', 'tel:14026'],
    ['tel:+31 (0)26 123 45 67', 'tel:+31261234567'],
    ['Tel. 026 1234567', 'tel:0261234567'],
    ['112', 'tel:112'],
  ])('makes %j of %j', (typed, href) => {
    expect(completeHref(typed)).toEqual({ href })
    expect(isAllowedHref(href)).toBe(true)
  })

  it.each([
    ['', 'web_incomplete'],
    ['   ', 'web_incomplete'],
    ['javascript:alert(1)', 'web_protocol'],
    ['data:text/html,x', 'web_protocol'],
    ['ftp://voorbeeld.nl', 'web_protocol'],
    ['zomaar tekst', 'web_incomplete'],
    ['/pad', 'web_incomplete'],
    ['12', 'phone_length'],
    ['tel:', 'phone_none'],
    ['https://', 'web_incomplete'],
    ['https://a b.nl', 'web_blank'],
    ['balie@voorbeeld', 'email_incomplete'],
    ['026 1234567 of 06 12345678', 'phone_several'],
  ])('refuses %j: %s', (typed, problem) => {
    expect(completeHref(typed)).toEqual({ problem })
  })
})
