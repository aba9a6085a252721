import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../../src/readability/text/parseBlocks'

const kinds = (text: string): string[] => parseBlocks(text).map((block) => `${block.kind}: ${block.text}`)

describe('parseBlocks', () => {
  it.each([
    ['one line is a paragraph', 'Vraag op tijd uw pas aan', ['paragraph: Vraag op tijd uw pas aan']],
    [
      'a line above text is a heading',
      'Paspoort aanvragen\n\nMaak een afspraak.',
      ['heading: Paspoort aanvragen', 'paragraph: Maak een afspraak.'],
    ],
    ['a hash makes a heading', '## Kosten\nHet kost 10 euro.', ['heading: Kosten', 'paragraph: Het kost 10 euro.']],
    ['markers make a list', 'Neem mee:\n- uw pas\n- een foto', ['paragraph: Neem mee:', 'listItem: uw pas', 'listItem: een foto']],
    ['numbers make a list', '1. Ga naar de balie.\n2. Teken.', ['listItem: Ga naar de balie.', 'listItem: Teken.']],
    ['fields are no prose', 'Zaak: 12\nDatum: 3 mei\nLoket: 4', ['tableCell: Zaak: 12', 'tableCell: Datum: 3 mei', 'tableCell: Loket: 4']],
    [
      'a wrapped line goes on',
      'Wij sturen u binnen twee weken een brief met daarin ons\nbesluit en de uitleg.',
      ['paragraph: Wij sturen u binnen twee weken een brief met daarin ons\nbesluit en de uitleg.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('gives offsets in the source', () => {
    const text = 'Kop\n\n  - een punt\n'
    for (const block of parseBlocks(text)) expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text)
  })
})
