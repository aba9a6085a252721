import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '../../../../src/content/cleaning/cleanLine'
import { cleanText, hasUnstorableCharacters } from '../../../../src/content/cleaning/cleanText'

const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}'
const SCOTLAND = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'

describe('cleanText', () => {
  const cases: [name: string, text: string, clean: string][] = [
    ['a soft hyphen', 'pas\u00adpoort', 'paspoort'],
    ['a zero-width space', 'pas\u200bpoort', 'paspoort'],
    ['a byte order mark within', 'pas\ufeffpoort', 'paspoort'],
    ['a word joiner', 'pas\u2060poort', 'paspoort'],
    ['marks of direction', '\u202a+31 26\u202c \u200ea\u2066b\u2069', '+31 26 ab'],
    ['ligatures', 'o\ufb03cieel \ufb01nanci\u00ebn', 'officieel financiën'],
    ['the Dutch ligature', '\u0132sland \u0133s', 'IJsland ijs'],
    ['letters taken apart', 'Financie\u0308n', 'Financiën'],
    ['letters of mathematics and full width', '\u{1d5d5}\u{1d5f2}\u{1d5f9}\uff01\uff11\uff12', 'Bel!12'],
    ['the line break of Word', 'a\u000bb', 'a\nb'],
    ['a form feed and Unicode line ends', 'a\fb\u2028c\u2029d', 'a\nb\nc\nd'],
    ['cell marks of Word', 'a\u0007b', 'a b'],
    ['the hyphens of Word', 'a\u001eb c\u001fd e\u2011f', 'a-b cd e-f'],
    ['a bullet of Symbol', '\uf0b7 a', '• a'],
    ['Windows-1252 read as Latin-1', '\u0080 25, \u0091a\u0092 \u0096 \u0085', '€ 25, ‘a’ – …'],
    ['NUL and other control characters', 'a\u0000b\u0001c\u007fd', 'ab c d'],
    ['halves of a surrogate pair', 'a\ud800b', 'ab'],
    ['blanks of other kinds', '€\u00a0b\u202fc\u3000d', '€\u00a0b c d'],
    ['tags that hide a message', 'a\u{e0049}\u{e0067}', 'a'],
    ['what parts two numbers', '12\u00ad50 10\u200b3 30\u00001 12\u200b\u00ad50', '12 50 10 3 30 1 12 50'],
    ['an invisible character within an address', 'https://a.nl/12\u200b34 x12\u200b3@a.nl', 'https://a.nl/1234 x12 3@a.nl'],
    ['emoji', `${FAMILY} 1\ufe0f\u20e3 ${SCOTLAND} \u2764\ufe0f`, `${FAMILY} 1\ufe0f\u20e3 ${SCOTLAND} \u2764\ufe0f`],
    [
      'joiners of Persian and Hindi',
      '\u0645\u06cc\u200c\u062e \u0915\u094d\u200d\u0937',
      '\u0645\u06cc\u200c\u062e \u0915\u094d\u200d\u0937',
    ],
    ['a joiner between Dutch letters', 'pas\u200dpoort', 'paspoort'],
    ['plain text', 'Café “’t Hoekje” – € 12,50\tm² ½\r\nç', 'Café “’t Hoekje” – € 12,50\tm² ½\r\nç'],
  ]
  it.each(cases)('%s', (_name, text, clean) => expect(cleanText(text)).toBe(clean))

  it('leaves nothing that cannot be stored, changes nothing the second time, and joins no digits', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(...cases.map(([, text]) => text), '\u200d', '\u200c', '\ufe0f', '\u{1f600}', '1', '2', '\u0308', '\u00ad', '\u0000'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const clean = cleanText(text)
        expect(hasUnstorableCharacters(clean)).toBe(false)
        expect(clean).toBe(clean.normalize('NFC'))
        expect(cleanText(clean)).toBe(clean)
        if (/:\/\/|www\.|@/.test(text)) return
        // Full width and mathematical digits are digits of the source too.
        const runs = new Set(text.normalize('NFKC').match(/\d+/g))
        for (const run of clean.match(/\d+/g) ?? []) expect([...runs].some((whole) => whole.includes(run)) || text.includes(run)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('cleanLine', () => {
  it('makes one name of many spellings', () => {
    const spellings = [
      'Financiën',
      ' Financie\u0308n',
      'Fi\u00adnanciën ',
      '\ufb01nanciën'.replace('\ufb01', 'Fi'),
      'Finan\u200bciën',
      'Financiën\u00a0',
    ]
    expect(new Set(spellings.map(cleanLine))).toEqual(new Set(['Financiën']))
  })
})
