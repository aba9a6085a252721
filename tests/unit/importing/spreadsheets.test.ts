import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/importing/csv/readCsv'
import { readList } from '../../../src/importing/csv/readList'
import { readTargetGroup } from '../../../src/importing/csv/readTargetGroup'
import { columnLetter, isErrorValue, isRoundedNumber } from '../../../src/importing/csv/spreadsheetErrors'
import { collect, messages, records, summarise } from './collect'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url))
const header = 'question;answer;department'

describe('what spreadsheets make of a CSV file', () => {
  it.each([
    ['excel-windows-1252.csv', 'windows-1252'],
    ['excel-macintosh.csv', 'macintosh'],
    ['glued-two-encodings.csv', 'windows-1252'],
    ['excel-utf8-bom.csv', null],
    ['excel-unicode-text.txt', null],
    ['utf16be-no-mark.csv', null],
  ])('reads the bytes of %s, and says what it guessed', async (name, encoding) => {
    const [first, second] = await records(readCsv(fixture(name)))
    expect(first).toMatchObject({
      question: 'Hoe vraag ik een vergunning voor een café aan?',
      department: 'Financiën',
      searchTerms: ['café', 'kroeg'],
    })
    expect(first?.answer).toBe('<p>U betaalt € 250. Dat kost ’s zomers evenveel.</p>')
    expect(second?.question).toBe('Wat kost geïsoleerd bouwen?')
    const warnings = (await collect(readCsv(fixture(name)))).flatMap((outcome) => ('warning' in outcome ? [outcome.warning] : []))
    expect(warnings.map(({ params }) => params.encoding)).toEqual(encoding ? [encoding] : [])
  })

  it('reads the letters of MS-DOS', async () => {
    expect(await records(readCsv(fixture('excel-msdos.csv')))).toMatchObject([
      { department: 'Financiën', searchTerms: ['café', 'kroeg'] },
      { answer: '<p>Dat is ½ van de prijs - ongeveer.</p>' },
    ])
  })

  it('reads a sheet with a hint, names over two lines, all columns and rows cut short', async () => {
    expect(await summarise(readCsv(fixture('excel-sheet.csv')))).toEqual([
      '4 record Hoe laat gaat u open?',
      '8 error cell_error',
      '9 error cell_error',
      '11 error number_rounded',
      '12 error target_group_unknown',
      '13 record Wanneer is de haven open?',
      '14 skipped row_total',
    ])
    const [first, second] = await records(readCsv(fixture('excel-sheet.csv')))
    expect(first).toMatchObject({
      shortAnswer: 'Om negen uur.',
      targetGroup: 'resident',
      searchTerms: ['open', 'tijden'],
      themes: ['Contact', 'Bezoek'],
      internalNote: 'Vraag naar de dag.',
      endsAt: '2027-03-31T16:00:00.000Z',
      reviewDate: '2027-01-31',
    })
    expect(JSON.stringify(first?.sections?.bring)).toContain('bulletList')
    expect(first?.warnings.map(({ code }) => code)).toEqual(['list_by_comma'])
    expect(second).toMatchObject({ searchTerms: ['1,5 meter', 'zeil, mast'], targetGroup: 'both', reviewDate: '2027-01-31' })
  })

  it('names each cell with an error by its column', async () => {
    const said = await messages(readCsv(fixture('excel-sheet.csv')))
    expect(said).toContain(
      '9: Het rekenblad gaf een fout in deze cel: answer (D): "#VERW!", department (E): "#NAAM?". Herstel de formule en maak het bestand opnieuw.',
    )
  })

  it('counts rows as the spreadsheet does', async () => {
    const rows: (number | undefined)[] = []
    for await (const { row } of readCsv(fixture('excel-sheet.csv'))) rows.push(row)
    expect(rows).toEqual([2, 3, 4, 6, 7, 8, 9])
  })

  it.each([
    ['a header over lines', '"question";"answer";"search\nterms";department\na;b;t;c', ['3 record a']],
    [
      'a header cell with a quote and a line',
      '"The\n""question""";question;answer;department\nx;a;b;c',
      ['1 warning column_unknown', '3 record a'],
    ],
    ['a delimiter that the file names', `sep=|\nquestion|answer|department\na|b|c`, ['3 record a']],
    ['a hint with delimiters behind it', `sep=;;;\n${header}\na;b;c`, ['3 record a']],
    ['upright lines', 'question|answer|department\na|b|c', ['2 record a']],
    ['rows of quoted blanks', `${header}\n"";" ";""\na;b;c`, ['3 record a']],
    ['the names once more', `${header}\na;b;c\nQuestion;Answer;Department\nd;e;f`, ['2 record a', '3 skipped row_header', '4 record d']],
    ['a row of totals', `${header}\na;b;c\nTotaal: 1;;`, ['2 record a', '3 skipped row_total']],
    ['a question about totals', `${header}\nTotaal vergeten?;b;c`, ['2 record Totaal vergeten?']],
    [
      'a text that goes on without quotes',
      `question;department;answer;search_terms\na;c;b1\nb2;t\nd;c;e;t`,
      ['2 error column_count', '3 error column_count', '4 record d'],
    ],
    ['a workbook', 'PK\u0003\u0004', ['1 error file_kind']],
    ['a web page', '<!DOCTYPE html><html>', ['1 error file_kind']],
  ])('%s', async (_name, text, expected) => {
    expect(await summarise(readCsv(text))).toEqual(expected)
  })
})

describe('isErrorValue', () => {
  it.each([
    '#N/B',
    '#VERW!',
    '#NAAM?',
    '#DEEL/0!',
    '#WAARDE!',
    '#GETAL!',
    '#LEEG!',
    '#OVERLOOP!',
    '#REF!',
    '#N/A',
    '#NAME?',
    '#DIV/0!',
    '#VALUE!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#NV',
    '#BEZUG!',
    '#WERT!',
    '#ZAHL!',
    '#ÜBERLAUF!',
    '#BEREKEN!',
    '#VELD!',
    '#BLOKKEREN!',
    '#GETTING_DATA',
    '#####',
    'Err:502',
    'Fout:508',
    ' #n/b ',
    '<p>#VERW!</p>',
    '#FOUT!',
  ])('%j is one', (cell) => {
    expect(isErrorValue(cell)).toBe(true)
  })

  it.each(['', '#', '##', '# Kop', '#metoo', 'Wat betekent #N/B in mijn brief?', '#1', 'REF!'])('%j is none', (cell) => {
    expect(isErrorValue(cell)).toBe(false)
  })
})

describe('cells', () => {
  it.each([
    ['3,1E+10', true],
    ['3.16E+09', true],
    ['1E5', true],
    ['E10', false],
    ['3100000000', false],
    ['3E', false],
  ])('%j is rounded: %s', (cell, expected) => {
    expect(isRoundedNumber(cell)).toBe(expected)
  })

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter)
  })

  it.each([
    ['a;b', ['a', 'b'], ['a', 'b']],
    ['a, b,c', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['a\nb\r\nc', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['- a\n• b\n1. c', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['a | b\tc', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['a, b; c', ['a', 'b', 'c'], ['a, b', 'c']],
    ['"a, b"; c', ['a, b', 'c'], ['a, b', 'c']],
    ['“a, b”, c', ['a, b', 'c'], ['a, b', 'c']],
    ['1,5 meter, touw', ['1,5 meter', 'touw'], ['1,5 meter', 'touw']],
    ['A; a;A ', ['A'], ['A']],
    [' ; ,', [], []],
  ])('%j as terms %j, as names %j', (cell, terms, names) => {
    expect(readList(cell, { areNames: false }).values).toEqual(terms)
    expect(readList(cell, { areNames: true }).values).toEqual(names)
  })

  it.each([
    ['inwoners', 'resident'],
    ['Burger', 'resident'],
    ['resident', 'resident'],
    ['Ondernemers', 'business'],
    ['bedrijven', 'business'],
    ['Beide', 'both'],
    ['inwoner; ondernemer', 'both'],
    ['Inwoners en ondernemers', 'both'],
    ['toeristen', null],
    ['', null],
  ])('the target group %j is %s', (text, group) => {
    expect(readTargetGroup(text)).toBe(group)
  })
})
