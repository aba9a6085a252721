import { describe, expect, it } from 'vitest'
import type { RichDocument } from '../../../src/content/document'
import { describeNumber } from '../../../src/content/numbers/describeNumber'
import { findCitizenServiceNumbers } from '../../../src/content/numbers/findCitizenServiceNumbers'
import { passagesOfDocument, passagesOfText } from '../../../src/content/numbers/passages'

const inText = (text: string, label = 'Tekst') => passagesOfText(text, label).flatMap(findCitizenServiceNumbers)

describe('a number in plain text', () => {
  it.each([
    ['Het nummer is 123456782.', true],
    ['bsn: 1234.56.782', true],
    ['BSN 123 456 782 staat op de pas', true],
    ['BSN:123456782', true],
    ['nr.123456782', true],
    ['Dit is 123456782.Daarna', true],
    ['bsn-123456782', true],
    ['123-456-782', true],
    ['1234-56-782', true],
    ['123\u00a0456\u00a0782', true],
    ['1234\u200b56782', true],
    ['１２３４５６７８２', true],
    ['Het nummer is 123456789.', false],
    ['000000000', false],
    ['zaak 20261234567821', false],
    ['Bel 14 0123, of kijk op 3 oktober 2026.', false],
    ['IBAN NL91ABNA0417164300', false],
    ['NL91 ABNA 0417 1643 00', false],
    ['0f8fad5b-123456782-7cc1', false],
    ['Bel +31 123456782', false],
    ['code a123456782', false],
    ['€ 123.456.782', false],
    ['123456782 euro', false],
    ['https://voorbeeld.example/zaken/123456782', false],
    ['https://voorbeeld.example/?bsn=123456782', true],
    ['', false],
  ])('%s: %s', (text, expected) => expect(inText(text).length > 0).toBe(expected))

  it.each([
    'Zaaknummer 123456782',
    'Uw zaaknummer is 123456782.',
    'RSIN: 123456782',
    'RSIN 123.456.782',
    'betalingskenmerk 123456782',
    'Kenmerk: 123456782',
    'Ons kenmerk: 123456782',
    'factuurnummer (zie de brief) 123456782',
    'KvK-nummer 123456782',
    'KVK 123456782',
    'K.v.K. 123456782',
    'IBAN 123456782',
    'telefoon 123456782',
    'Tel. 123456782',
    'vestigingsnummer 123456782',
    'BTW-nummer 123456782',
    'btw-id 123456782',
    'klantnr. 123456782',
    'OIN 123456782',
    'zaak 123456782',
    'dossier nr. 123456782',
    'debiteurnummer: 123 456 782',
    'meldcode 123456782',
    'case number 123456782',
    '123456782 (zaaknummer)',
    '123456782 is uw zaaknummer',
    '123456782, uw kenmerk',
    'Zaaknummers: 123456782, 111222333 en 123456782',
    'Zaaknummer:\n123456782',
    'Uw zaaknummers:\n- 123456782\n- 111222333',
    'RSIN\t123456782',
    'Naam\tRSIN\nStichting Water\t123456782',
  ])('%j is called something else', (text) => expect(inText(text)).toEqual([]))

  it.each([
    'Uw BSN is 123456782',
    'burgerservicenummer 123456782',
    'Burger service nummer: 123456782',
    'sofinummer 123456782',
    'sofi-nummer: 123456782',
    'Sociaal-fiscaal nummer 123456782',
    'BSN-nummer: 123456782',
    '123456782 is mijn BSN',
    '123456782 (BSN)',
    'Zaaknummer 111222334, BSN 123456782',
    'Vul bij zaaknummer uw BSN in: 123456782',
    'zaaknummer 123456782 (BSN)',
    'BSN\t123456782',
  ])('%j is always a citizen service number', (text) =>
    expect(inText(text)).toEqual([expect.objectContaining({ digits: '123456782', isNamed: true })]),
  )

  it.each([
    'Bewaar uw zaaknummer. Het nummer is 123456782.',
    'Vul uw zaaknummer in en noem 123456782',
    'In de zaak van de inwoner met nummer 123456782',
    'Het nummer 123456782',
    'nummer: 123456782',
    'Dit is geen BSN: 123456782',
  ])('%j names nothing: refused, but not named', (text) =>
    expect(inText(text)).toEqual([expect.objectContaining({ digits: '123456782', isNamed: false })]),
  )

  it('takes the name of the field as a label', () => {
    expect(inText('123456782', 'Kenmerk')).toEqual([])
    expect(inText('123456782', 'Interne notitie')).toHaveLength(1)
  })

  it('says where it stands, also behind invisible signs', () => {
    const [passage] = passagesOfText('Geef \u200b1234\u00ad56782 door aan het loket.', 'Tekst')
    const [found] = passage ? findCitizenServiceNumbers(passage) : []
    expect(passage?.text.slice(found?.from, found?.to)).toBe('1234\u00ad56782')
    expect(passage && found && describeNumber(passage, found)).toBe('Geef \u200b12•••••82 door aan het loket.')
  })
})

const paragraph = (...texts: string[]) => ({ type: 'paragraph', content: texts.map((text) => ({ type: 'text', text })) })
const heading = (text: string) => ({ ...paragraph(text), type: 'heading', attrs: { level: 2 } })
const list = (...texts: string[]) => ({
  type: 'bulletList',
  content: texts.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
})
const table = (...rows: string[][]) => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: cells.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })) })),
})
const inDocument = (...content: RichDocument['content']) => passagesOfDocument({ type: 'doc', content }).flatMap(findCitizenServiceNumbers)

describe('a number in a document', () => {
  it.each([
    ['a list below its name', [paragraph('Dit zijn de zaaknummers:'), list('123456782', '111222333')]],
    ['a list below a heading', [heading('Kenmerken'), list('123456782')]],
    ['a label in the cell before', [table(['Naam', 'Jansen'], ['RSIN', '123456782'])]],
    ['a label at the top of the column', [table(['Stichting', 'KvK-nummer'], ['Water', '123456782'], ['Lucht', '123456782'])]],
    ['a label before several cells', [table(['Zaaknummers', '111222333', '123456782'])]],
    ['a paragraph that is a label', [paragraph('Zaaknummer'), paragraph('123456782')]],
    ['a label that is partly bold', [paragraph('Zaak', 'nummer: ', '1234', '56782')]],
  ])('%s names it', (_name, content) => expect(inDocument(...content)).toEqual([]))

  it.each([
    ['a cell', [table(['BSN', '123456782', 'Zaaknummer', '123456782'])], 1],
    ['a column', [table(['Zaaknummer', 'BSN'], ['20261', '123456782'])], 1],
    ['a list', [paragraph('De zaaknummers staan in het systeem.'), list('123456782')], 1],
    ['two halves', [paragraph('nummer ', '1234', '56782')], 1],
    ['a heading', [heading('BSN'), paragraph('123456782')], 1],
  ])('%s does not make it anything else', (_name, content, count) => expect(inDocument(...content)).toHaveLength(count))
})
