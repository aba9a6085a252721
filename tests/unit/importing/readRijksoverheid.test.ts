import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRijksoverheid } from '../../../src/importing/rijksoverheid/readRijksoverheid'
import { collect, records, summarise } from './collect'

const text = readFileSync(new URL('../../fixtures/import/rijksoverheid.jsonl', import.meta.url), 'utf8')
const faq = (fields: object = {}) =>
  JSON.stringify({ id: 'x', question: 'Vraag?', introduction: '<p>Ja.</p>', organisationalunits: ['Dienst'], ...fields })

describe('readRijksoverheid', () => {
  it('goes on behind a bad line', async () => {
    expect(await summarise(readRijksoverheid(text))).toEqual([
      '1 record Heb ik een vispas nodig?',
      '2 record Wat kost een vispas in 2026?',
      '3 error json_invalid',
      '4 error field_missing',
      '5 record Alleen een inleiding?',
      '6 record Geen inleiding en een titel zonder tekst?',
      '7 skipped repeated_record',
    ])
  })

  it('keeps text, lists, links and tables', async () => {
    const [first, second, , fourth] = await records(readRijksoverheid(text))
    expect(first).toMatchObject({
      externalId: 'a0000001-0000-4000-8000-000000000001',
      department: 'Ministerie van Voorbeelden',
      themes: ['Vissen', 'Natuur'],
      source: 'rijksoverheid',
      sourceUrl: 'https://www.voorbeeld.nl/vraag-en-antwoord/a0000001-0000-4000-8000-000000000001',
      sourceModified: '2026-01-02T03:04:05.678Z',
      answer:
        '<p>Ja, met een hengel hebt u een <a href="https://www.voorbeeld.nl/vispas">vispas</a> nodig.</p><h2>Wanneer niet</h2><p>U hebt geen vispas nodig:</p>' +
        '<ul><li>in uw eigen vijver;</li><li>onder begeleiding van:<ul><li>een ouder;</li><li>een <strong>boswachter</strong>.</li></ul></li></ul>' +
        '<h2>Vragen</h2><h3>Bellen of mailen</h3><p>Bel <a href="tel:0800-1234">0800 1234</a><br>of mail naar <a href="mailto:vis@voorbeeld.nl">vis@voorbeeld.nl</a>.</p>',
    })
    expect(second?.answer).toContain('<p>Prijzen per jaar</p><table><thead><tr><th scope="col">Leeftijd</th>')
    expect(second?.answer).toContain('<a href="https://www.voorbeeld.nl/prijzen">')
    expect(fourth?.answer).toBe('<h2>Alleen een titel</h2><p>Losse tekst <strong>zonder</strong> alinea</p>')
  })

  it('makes the first unit the owner and reports the others', async () => {
    const [, second, , fourth] = await records(readRijksoverheid(text))
    expect(second).toMatchObject({
      department: 'Dienst Water',
      warnings: [{ code: 'other_departments', params: { names: 'Dienst Land' } }],
    })
    expect(fourth?.department).toBe('Ministerie van Voorbeelden')
  })

  async function* linesOf(lines: string[]) {
    yield* lines
  }

  it.each([
    ['a byte order mark', `\ufeff${faq()}\n`, ['1 record Vraag?']],
    [
      'a list',
      `[${faq()},\n${faq({ id: 'y', question: 'Nog een?' })},{}]`,
      ['1 record Vraag?', '2 record Nog een?', '3 error field_missing'],
    ],
    ['one indented response', JSON.stringify(JSON.parse(faq()), null, 2), ['1 record Vraag?']],
    ['lines as they come in', linesOf([faq(), '', faq({ id: 'z' })]), ['1 record Vraag?', '3 record Vraag?']],
    ['nothing', '', ['1 error file_empty']],
    ['a broken list', '[{', ['1 error json_invalid']],
    ['another kind of JSON', '"x"\nnull\n5', ['1 error json_invalid', '2 error json_invalid', '3 error json_invalid']],
    ['no answer', faq({ introduction: ' ' }), ['1 error field_missing']],
    ['no department', faq({ organisationalunits: [] }), ['1 error field_missing']],
    ['another text under the same id', `${faq()}\n${faq({ question: 'Anders?' })}`, ['1 record Vraag?', '2 error duplicate_external_id']],
  ])('%s', async (_name, source, expected) => {
    expect(await summarise(readRijksoverheid(source))).toEqual(expected)
  })

  it('leaves an unusable address and date of the source out', async () => {
    const [outcome] = await collect(readRijksoverheid(faq({ canonical: 'javascript:alert(1)', lastmodified: 'gisteren' })))
    expect(Object.keys(outcome && 'record' in outcome ? outcome.record : {})).not.toEqual(expect.arrayContaining(['sourceUrl']))
    expect(Object.keys(outcome && 'record' in outcome ? outcome.record : {})).not.toEqual(expect.arrayContaining(['sourceModified']))
  })
})
