import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPlainText } from '../../../src/content/toPlainText'
import { readCsv } from '../../../src/importing/csv/readCsv'
import { collect } from './collect'

const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
/** What a text keeps in any form: its words. */
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

const text = fc
  .array(fc.constantFrom('fiets', 'é', '"', '""', ';', ',', '\n', '\r\n', '5"', '€', '\t', 'a;b', "'s"), { minLength: 1, maxLength: 8 })
  .map((parts) => `Woord ${parts.join(' ')} einde`)

const rows = fc.uniqueArray(fc.record({ question: text, answer: text, department: fc.constantFrom('Afval', 'Wmo; jeugd') }), {
  selector: ({ question }) => words(question).join(' ').toLowerCase(),
  minLength: 1,
  maxLength: 6,
})

describe('readCsv', () => {
  it('reads back whatever was written with quotes', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (written, delimiter, end, hasMark) => {
          const lines = [['question', 'answer', 'department'], ...written.map((row) => [row.question, row.answer, row.department])]
          const file = `${hasMark ? '\ufeff' : ''}${lines.map((line) => line.map(cell).join(delimiter)).join(end)}${end}`
          const outcomes = await collect(readCsv(new TextEncoder().encode(file)))
          const read = outcomes.map((outcome) => ('record' in outcome ? outcome.record : outcome))
          expect(read).toMatchObject(written.map(({ question, department }) => ({ question: words(question).join(' '), department })))
          for (const [index, record] of read.entries()) {
            if ('answer' in record) expect(words(toPlainText(record.answer))).toEqual(words(written[index]?.answer ?? ''))
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never throws, and says something about every file', async () => {
    const piece = fc.constantFrom(
      'question',
      'answer',
      'department',
      ';',
      ',',
      '"',
      '\n',
      '\r',
      'a',
      '\ufeff',
      '\u0000',
      '<p>',
      'question;answer;department\n',
      'a;b;c\n',
      '"a";"b;c\n',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(piece).map((pieces) => new TextEncoder().encode(pieces.join(''))),
          fc.uint8Array(),
        ),
        async (bytes) => {
          expect((await collect(readCsv(bytes))).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 500 },
    )
  })
})
