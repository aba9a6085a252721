import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/importing/csv/readCsv'
import { readReviewDate } from '../../../src/importing/csv/readReviewDate'
import { collect, messages, records, summarise } from './collect'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url))
const header = 'question;answer;department'

describe('readCsv', () => {
  it('reads comma-separated UTF-8', async () => {
    expect(await records(readCsv(fixture('vacs-comma.csv')))).toMatchObject([
      {
        externalId: 'vis-1',
        searchTerms: ['vissen', 'hengelen', 'sportvis'],
        themes: ['Vrije tijd', 'Natuur'],
        reviewDate: '2027-03-01',
        upl: [],
      },
      {
        externalId: 'verf-1',
        upl: ['afvalinzameling'],
        reviewDate: '2027-04-01',
        answer:
          '<p>Breng oude verf naar de <a href="https://voorbeeld.nl/milieustraat">milieustraat</a>.</p><ul><li>gratis</li><li>goed gesloten</li></ul>',
      },
      {
        externalId: 'csv-24cfcd13fbd77b8e670f474be670cd74',
        department: 'Openbare ruimte',
        answer: '<p>Nee.</p><p>Neem mee:</p><ul><li>een riem</li><li>zakjes</li></ul>',
      },
    ])
  })

  it('reads semicolons, a byte order mark, Windows line ends and capitals in the header', async () => {
    expect(await records(readCsv(fixture('vacs-semicolon-bom.csv')))).toMatchObject([
      {
        question: 'Hoe huur ik een sportzaal?',
        searchTerms: ['zaal', 'gymzaal', 'sporthal'],
        answer: '<p>U huurt een zaal via &quot;Sport in de buurt&quot;.</p>',
      },
      {
        themes: ['Vrije tijd', 'Sport'],
        answer: '<p>Het zwembad is elke dag open.<br>Ook op zondag &amp; feestdagen. Eén kaartje kost €\u00a05.</p>',
      },
    ])
  })

  it('takes the good rows of a broken file and names the others', async () => {
    expect(await summarise(readCsv(fixture('vacs-broken.csv')))).toEqual([
      '1 warning column_unknown',
      '2 record Goed één?',
      '3 error field_missing',
      '4 error column_count',
      '5 error quote_stray',
      '6 record Goed twee?',
      '8 error date_invalid',
      '9 error quote_stray',
      '10 record Goed drie?',
      '11 error duplicate_external_id',
      '13 skipped repeated_record',
      '14 error field_missing',
      '15 error field_missing',
    ])
  })

  it('reads a Latin-1 file, and says that it was guessed', async () => {
    expect(await summarise(readCsv(fixture('vacs-latin1.csv')))).toEqual([
      '1 warning encoding_guessed',
      '2 record Hoe vraag ik een naamswijziging aan?',
      expect.stringMatching(/^3 record [^\ufffd]*$/),
      '4 record Hoe meld ik een verhuizing?',
    ])
  })

  it('says in plain Dutch what to do', async () => {
    expect(await messages(readCsv(fixture('vacs-broken.csv')))).toContain(
      '8: De herzieningsdatum "31 februari" is geen datum. Schrijf bijvoorbeeld 2027-01-31 of 31-01-2027.',
    )
    expect(await messages(readCsv('vraag;answer\na;b'))).toEqual([
      '1: Deze verplichte kolommen ontbreken in de eerste regel: question, department. Nodig zijn question, answer en department.',
    ])
  })

  it.each([
    ['nothing', '', ['1 error file_empty']],
    ['a header alone', header, ['2 error file_empty']],
    ['no header', 'Hoe?;Zo.;Afval', ['1 error columns_missing']],
    ['a column twice', 'question;Question;answer;department\na;b;c;d', ['1 error column_twice']],
    ['empty columns behind the last', `${header};;\na;b;c;;`, ['2 record a']],
    ['a header with quotes', '"Question","Answer","Department"\n"a","b, c","d"', ['2 record a']],
    ['tabs', 'question\tanswer\tdepartment\na\tb\tc', ['2 record a']],
    ['the hint of a spreadsheet', `sep=;\n${header}\na;b;c`, ['3 record a']],
    ['old line ends', `${header}\ra;b;c\rd;e;f`, ['2 record a', '3 record d']],
    ['empty lines', `\n${header}\n\na;b;c\n;;\n\n`, ['4 record a']],
    ['a quote open until the end', `${header}\na;b;c\n"d;e;f`, ['2 record a', '3 error quote_unclosed']],
    ['rows behind an open quote', `${header}\n"a;b;c\nd;e;f\n"g";"h";i`, ['2 error quote_unclosed', '3 record d', '4 record g']],
    ['an open quote in a text of lines', `${header}\na;"b\nb2\nb3;c\nd;e;f`, ['2 error quote_unclosed', '5 record d']],
    ['a row too wide', `${header}\na;b;c;d\ne;f;g`, ['2 error column_count', '3 record e']],
    [
      'a question too long',
      `${header}\n${'a'.repeat(301)};b;c\n${'a'.repeat(300)};b;c`,
      ['2 error field_too_long', `3 record ${'a'.repeat(300)}`],
    ],
    ['an answer too long', `${header}\na;${'b'.repeat(100_001)};c`, ['2 error document_too_long']],
    ['a question without a letter', `${header}\n" \n ";b;c`, ['2 error field_missing']],
  ])('%s', async (_name, text, expected) => {
    expect(await summarise(readCsv(text))).toEqual(expected)
  })

  it('names the lines that a broken row took with it', async () => {
    const outcomes = await collect(readCsv(`${header}\na;"b\nb2\nb3;c\nd;e;f`))
    expect(outcomes[0]).toMatchObject({ line: 2, error: { params: { lastLine: 4 } } })
  })

  it('reads UTF-16, as spreadsheets call "Unicode"', async () => {
    const text = `\ufeffquestion\tanswer\tdepartment\nCafé?\tb\tc\n`
    const bigEndian = Buffer.from(text, 'utf16le').swap16()
    expect(await summarise(readCsv(Buffer.from(text, 'utf16le')))).toEqual(['2 record Café?'])
    expect(await summarise(readCsv(bigEndian))).toEqual(['2 record Café?'])
  })

  it('derives the same id from the same question and department, whatever the answer', async () => {
    const [first] = await records(readCsv(`${header}\nHoe?;Zo.;Afval`))
    const [second] = await records(readCsv(`department,question,answer\nafval, HOE?,Anders.`))
    const [third] = await records(readCsv(`${header}\nHoe?;Zo.;Wmo`))
    expect(second?.externalId).toBe(first?.externalId)
    expect(third?.externalId).not.toBe(first?.externalId)
  })

  it.each([
    ['Kosten < 5 euro & > 3', '<p>Kosten &lt; 5 euro &amp; &gt; 3</p>'],
    ['Vul <naam> in', '<p>Vul &lt;naam&gt; in</p>'],
    ['Pen &amp; papier&nbsp;mee', '<p>Pen &amp; papier\u00a0mee</p>'],
    ['€ 12<sup>50</sup>', '<p>€ 12,50</p>'],
    ['<s>30 euro</s> 35 euro', '<p>35 euro</p>'],
    ['Dit mag <del>wel</del><ins>niet</ins>', '<p>Dit mag niet</p>'],
    ['<B>Nee</B>', '<p><strong>Nee</strong></p>'],
    ['regel<br/>regel', '<p>regel<br>regel</p>'],
  ])('reads the answer %j as %j', async (answer, html) => {
    expect((await records(readCsv(`question\tanswer\tdepartment\na\t${answer}\tc`)))[0]?.answer).toBe(html)
  })

  it('warns about text that was garbled before', async () => {
    const [record] = await records(readCsv(`${header}\nCafÃ©?;b;c`))
    expect(record?.warnings.map((warning) => warning.code)).toEqual(['mojibake'])
  })
})

describe('readReviewDate', () => {
  it.each([
    ['2027-01-31', '2027-01-31'],
    ['31-01-2027', '2027-01-31'],
    ['1-2-2027', '2027-02-01'],
    ['01/02/2027', '2027-02-01'],
    ['29-02-2027', null],
    ['2027-13-01', null],
    ['31-01-27', '2027-01-31'],
    ['31 januari 2027', '2027-01-31'],
    ['31-1-2027 00:00', '2027-01-31'],
    ['2027-01-31T00:00:00.000Z', '2027-01-31'],
    ['46418', '2027-01-31'],
    ['46418,0', '2027-01-31'],
    ['12345', null],
    ['1/31/2027', null],
    ['morgen', null],
  ])('%s', (text, expected) => {
    expect(readReviewDate(text)).toBe(expected)
  })
})
