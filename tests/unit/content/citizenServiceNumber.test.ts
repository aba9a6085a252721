import { describe, expect, it } from 'vitest'
import { hasCitizenServiceNumber } from '../../../src/content/citizenServiceNumber'

describe('hasCitizenServiceNumber', () => {
  it.each([
    ['Het nummer is 123456782.', true],
    ['bsn: 1234.56.782', true],
    ['BSN 123 456 782 staat op de pas', true],
    ['Het nummer is 123456789.', false],
    ['000000000', false],
    ['zaak 20261234567821', false],
    ['Bel 14 0123, of kijk op 3 oktober 2026.', false],
    ['IBAN NL91ABNA0417164300', false],
    ['0f8fad5b-123456782-7cc1', false],
    ['Bel +31 123456782', false],
    ['code a123456782', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(hasCitizenServiceNumber(text)).toBe(expected))
})
