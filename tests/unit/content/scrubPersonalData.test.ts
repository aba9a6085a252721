import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scrubPersonalData } from '../../../src/content/scrubPersonalData'

describe('scrubPersonalData', () => {
  it.each([
    ['bsn', 'paspoort 123456782', 'paspoort'],
    ['bsn with dots', 'bsn 1234.56.782 aanvragen', 'bsn aanvragen'],
    ['bsn with spaces', 'bsn 123 456 782', 'bsn'],
    ['eight digits', 'bsn 12345678', 'bsn'],
    ['phone with a dash from a web page', 'bel 0548–630000', 'bel'],
    ['phone with a hyphen that does not break', 'bel 0548\u2011630000', 'bel'],
    ['bsn with commas', 'bsn 123,456,782', 'bsn'],
    ['bsn with underscores', 'bsn 1234_56_782', 'bsn'],
    ['phone with colons', 'bel 06:12:34:56:78', 'bel'],
    ['full-width digits', 'bsn １２３４５６７８２', 'bsn'],
    ['mobile', 'terugbellen 06-12345678 graag', 'terugbellen graag'],
    ['mobile in pairs', 'bel 06 12 34 56 78', 'bel'],
    ['mobile, international', 'bel +31 6 1234 5678', 'bel'],
    ['mobile, 00', 'bel 0031612345678', 'bel'],
    ['area code in brackets', 'bel (010) 123 45 67', 'bel'],
    ['area code, zero in brackets', 'bel +31 (0)10 1234567', 'bel'],
    ['e-mail', 'mail jan.jansen+gemeente@voorbeeld.example over afval', 'mail over afval'],
    ['web address', 'https://voorbeeld.example/zaak?nr=12 werkt niet', 'werkt niet'],
    ['iban', 'terugstorten op NL91ABNA0417164300', 'terugstorten op'],
    ['iban in fours', 'rekening NL91 ABNA 0417 1643 00 wijzigen', 'rekening wijzigen'],
    ['iban of abroad', 'rekening BE71 0961 2345 6769 wijzigen', 'rekening wijzigen'],
    ['birth day', 'geboren 3-2-1980 akte', 'geboren akte'],
    ['birth day with dots', 'geboren 03.02.80', 'geboren'],
    ['birth day with spaces', 'geboren 03 02 1980', 'geboren'],
    ['birth day, year first', 'geboren 1980-02-03', 'geboren'],
    ['birth day in words', 'geboren 3 februari 1980 in Duiven', 'geboren in Duiven'],
    ['postcode and number', 'grofvuil 6921 AB 12a ophalen', 'grofvuil ophalen'],
    ['postcode in one piece', 'grofvuil 6921ab', 'grofvuil'],
    ['postcode, lower case', 'grofvuil 6921 zx', 'grofvuil'],
    ['street and number', 'overlast Dorpsstraat 12b', 'overlast Dorpsstraat'],
    ['number plate', 'parkeervergunning XX-99-XX', 'parkeervergunning'],
    ['new number plate', 'parkeervergunning g-123-hh', 'parkeervergunning'],
    ['case number', 'zaak 2026.123.456 status', 'zaak status'],
    ['name behind a title', 'uitkering mevrouw Van der Berg', 'uitkering'],
    ['name with initials', 'dhr. J. Jansen paspoort', 'paspoort'],
    ['nothing but a number', '123456782', ''],
    ['nothing but a phone number', '06-12345678', ''],
    ['nothing but signs', '?! ...', ''],
  ])('takes out: %s', (_, text, expected) => {
    expect(scrubPersonalData(text)).toBe(expected)
  })

  it.each([
    'grof vuil ophalen',
    'ozb 2026',
    'woz 2025 2026',
    'schooljaar 2026-2027',
    'jaarrekening 2025, 2026 en 2027',
    'belasting 2026 in 3 keer betalen',
    'huwelijk in 2027 op zaterdag',
    'wmo 65+',
    '1.250,50 euro',
    'bel 14 026',
    'artikel 4.1 apv',
    'mevrouw belt over haar paspoort',
    'e-mail adres wijzigen',
    'ID-kaart',
    'burgerzaken 1 januari open',
    "auto's parkeren",
  ])('leaves: %s', (text) => {
    expect(scrubPersonalData(text)).toBe(text)
  })

  it('leaves no row of seven digits, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 10_000_000, max: 999_999_999 }),
        fc.string({ unit: 'grapheme' }),
        (before, number, after) => {
          expect(scrubPersonalData(`${before} ${number} ${after}`)).not.toContain(String(number))
        },
      ),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(scrubPersonalData(scrubPersonalData(text))).toBe(scrubPersonalData(text))
      }),
    )
  })
})
