import { describe, expect, it } from 'vitest'
import { renderEmail } from '../../../src/channels/email/renderEmail'
import { renderPhone } from '../../../src/channels/phone/renderPhone'
import { channelWords } from '../../../src/channels/words'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { buildVacView, emailContext, noSections } from './buildVacView'

describe('renderEmail', () => {
  it('writes a whole letter', () => {
    expect(renderEmail(buildVacView(), emailContext)).toMatchObject({
      subject: 'Uw vraag: Hoe vraag ik een paspoort aan?',
      text: `Geachte heer/mevrouw,

U stelde ons deze vraag:

Hoe vraag ik een paspoort aan?

Maak een afspraak bij de balie. U komt zelf langs.

U vraagt het paspoort aan bij de balie.

Kijk op https://voorbeeld.nl/paspoort.

Kosten

Een paspoort kost € 80.

Hoe lang duurt het?

5 werkdagen.

Wat neemt u mee?

- uw oude paspoort
- een pasfoto

Zo regelt u het

Aan de balie, op afspraak.

- Afspraak maken (https://voorbeeld.nl/afspraak?a=1&b=2)

U leest dit antwoord ook op onze website:
https://voorbeeld.nl/vraag/hoe-vraag-ik-een-paspoort-aan

Hebt u nog vragen? Bel ons: 14 0123. Mail ons: info@voorbeeld.nl.

Bent u niet tevreden over hoe wij u helpen? Hier leest u hoe u een klacht indient:
https://voorbeeld.nl/klacht

Met vriendelijke groet,

Sam de Vries
Gemeente Voorbeeld
`,
    })
  })

  it.each([
    ['a page', '<a href="https://a.nl">de site</a>', 'Zie de site (https://a.nl).'],
    ['an address as its own text', '<a href="https://a.nl">https://a.nl</a>', 'Zie https://a.nl.'],
    ['a mail address', '<a href="mailto:a@b.nl">a@b.nl</a>', 'Zie a@b.nl.'],
    ['a mail address behind words', '<a href="mailto:a@b.nl">ons</a>', 'Zie ons (a@b.nl).'],
    ['a phone number', '<a href="tel:0800-1234">0800 1234</a>', 'Zie 0800 1234.'],
    ['a phone number behind words', '<a href="tel:0800-1234">ons</a>', 'Zie ons (0800-1234).'],
  ])('writes %s in text', (_name, link, expected) => {
    const view = buildVacView({ answer: htmlToDocument(`<p>Zie ${link}.</p>`).document, sections: noSections })
    expect(renderEmail(view, emailContext).text).toContain(expected)
  })

  it('names the resident when the name is known', () => {
    const { html, text } = renderEmail(buildVacView(), { ...emailContext, salutationName: ' <b>Jansen\n' })
    expect(text).toContain('Geachte heer/mevrouw <b>Jansen,')
    expect(html).toContain('Geachte heer/mevrouw &lt;b&gt;Jansen,')
  })

  it('keeps the subject on one line', () => {
    const { subject } = renderEmail(buildVacView({ question: 'Een\r\nBcc: x@y.nl' }), emailContext)
    expect(subject).toBe('Uw vraag: Een Bcc: x@y.nl')
  })

  it('leaves out addresses that are not there', () => {
    const { text } = renderEmail(buildVacView(), { ...emailContext, complaintsUrl: null, answerUrl: null })
    expect(text).not.toContain('klacht')
    expect(text).not.toContain('website:')
  })

  it.each([
    ['Voorbeeld', 'Gemeente Voorbeeld'],
    ['gemeente Voorbeeld', 'gemeente Voorbeeld'],
    ['A en B', 'Gemeenten A en B'],
  ])('signs for %s', (municipality, expected) => {
    expect(renderEmail(buildVacView(), { ...emailContext, municipality }).text).toContain(`Sam de Vries\n${expected}\n`)
  })

  it('gives tables and headings the styles that mail programs keep', () => {
    const view = buildVacView({ answer: htmlToDocument('<h3>Kop</h3><table><tr><td>a</td><td>b</td></tr></table>').document })
    const { html } = renderEmail(view, emailContext)
    expect(html).toContain('<h3 style="')
    expect(html).toContain('<table border="1"')
  })

  it('writes English with English words', () => {
    expect(renderEmail(buildVacView(), { ...emailContext, words: channelWords.en }).text).toContain('Dear Sir or Madam,')
  })
})

describe('renderPhone', () => {
  it('puts the answer in the order of a call', () => {
    const answer = renderPhone(buildVacView())
    expect(answer).toMatchObject({ say: 'Maak een afspraak bij de balie. U komt zelf langs.', sayFrom: 'shortAnswer' })
    expect(answer.sections.map(({ text }) => text)).toEqual([
      'Een paspoort kost € 80.',
      '5 werkdagen.',
      '- uw oude paspoort\n- een pasfoto',
      'Aan de balie, op afspraak.\nAfspraak maken',
    ])
  })

  it('says the beginning of the full answer when there is no short one', () => {
    const answer = renderPhone(buildVacView({ shortAnswer: '', internal: null }))
    expect(answer).toMatchObject({
      say: 'U vraagt het paspoort aan bij de balie.',
      sayFrom: 'answer',
      note: null,
      handover: null,
      questionsToAsk: [],
      notByPhone: null,
    })
  })
})
