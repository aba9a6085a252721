import { describe, expect, it } from 'vitest'
import { isAllowedHref } from '../../../../src/content/isAllowedHref'
import { readWebAddress, webHref } from '../../../../src/content/addresses/readWebAddress'

describe('readWebAddress', () => {
  it.each([
    ['https://www.voorbeeld.nl/pad?a=1#b', 'https://www.voorbeeld.nl/pad?a=1#b'],
    [' https://voorbeeld.nl ', 'https://voorbeeld.nl'],
    ['\u00a0https://voorbeeld.nl\u200b', 'https://voorbeeld.nl'],
    ['www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['Voorbeeld.nl/Klacht', 'https://voorbeeld.nl/Klacht'],
    ['voorbeeld.nl:8443/pad', 'https://voorbeeld.nl:8443/pad'],
    ['//voorbeeld.nl/pad', 'https://voorbeeld.nl/pad'],
    ['http//voorbeeld.nl', 'http://voorbeeld.nl'],
    ['https//voorbeeld.nl', 'https://voorbeeld.nl'],
    ['htps://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['htttps://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['htpp://voorbeeld.nl', 'http://voorbeeld.nl'],
    ['ttps://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['https;//voorbeeld.nl', 'https://voorbeeld.nl'],
    ['https:/voorbeeld.nl', 'https://voorbeeld.nl'],
    ['https:voorbeeld.nl', 'https://voorbeeld.nl'],
    ['https:\\\\voorbeeld.nl\\pad', 'https://voorbeeld.nl/pad'],
    ['https:// voorbeeld.nl', 'https://voorbeeld.nl'],
    ['http://https://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['HTTPS://WWW.Voorbeeld.NL/Pad', 'https://www.voorbeeld.nl/Pad'],
    ['https://voorbeeld.nl/mijn formulier.pdf', 'https://voorbeeld.nl/mijn%20formulier.pdf'],
    ['https://voorbeeld.nl/een-heel-\nlang-pad', 'https://voorbeeld.nl/een-heel-lang-pad'],
    ['www.voorbeeld.nl.', 'https://www.voorbeeld.nl'],
    ['(www.voorbeeld.nl).', 'https://www.voorbeeld.nl'],
    ['<https://voorbeeld.nl/a>,', 'https://voorbeeld.nl/a'],
    ['“www.voorbeeld.nl”', 'https://www.voorbeeld.nl'],
    ['https://voorbeeld.nl/a_(b)', 'https://voorbeeld.nl/a_(b)'],
    ['https://voorbeeld.nl./a', 'https://voorbeeld.nl/a'],
    ['https://gemeente-café.nl', 'https://gemeente-café.nl'],
    ['Website: www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['https://voorbeeld.nl/?u=https://www.a.nl', 'https://voorbeeld.nl/?u=https://www.a.nl'],
    ['tp.nl', 'https://tp.nl'],
    ['http://localhost:3000/a', 'http://localhost:3000/a'],
  ])('completes %j to %j', (typed, value) => {
    expect(readWebAddress(typed)).toEqual({ value })
    expect(isAllowedHref(value)).toBe(true)
    expect(readWebAddress(value)).toEqual({ value })
  })

  it.each([
    ['', 'web_incomplete'],
    ['   ', 'web_incomplete'],
    ['https://', 'web_incomplete'],
    ['www', 'web_incomplete'],
    ['https://www', 'web_incomplete'],
    ['zie onze website', 'web_incomplete'],
    ['/pad', 'web_incomplete'],
    ['aanvraag.pdf', 'web_incomplete'],
    ['https://www..voorbeeld.nl', 'web_incomplete'],
    ['https://-voorbeeld.nl', 'web_incomplete'],
    ['https://voor beeld.nl', 'web_blank'],
    ['www. voorbeeld.nl', 'web_blank'],
    ['https://a.nl https://b.nl', 'web_several'],
    ['www.a.nl of www.b.nl', 'web_several'],
    ['www.a.nl\nwww.b.nl', 'web_several'],
    ['info@voorbeeld.nl', 'web_email'],
    ['mailto:info@voorbeeld.nl', 'web_email'],
    ['https://naam:geheim@voorbeeld.nl', 'web_login'],
    ['https://mijn.overheid.nl@elders.nl', 'web_login'],
    ['javascript:alert(1)', 'web_protocol'],
    ['ftp://voorbeeld.nl', 'web_protocol'],
    ['tel:14026', 'web_protocol'],
    [`https://voorbeeld.nl/${'a'.repeat(2100)}`, 'web_long'],
  ])('refuses %j: %s', (typed, problem) => {
    expect(readWebAddress(typed)).toEqual({ problem })
    expect(webHref(typed)).toBeNull()
  })
})
