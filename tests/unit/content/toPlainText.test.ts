import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentNode, RichDocument } from '../../../src/content/document'
import { UnmappedNodeError } from '../../../src/errors'
import { toHtml } from '../../../src/content/toHtml'
import { toPlainText } from '../../../src/content/toPlainText'
import { toTextBlocks } from '../../../src/content/toTextBlocks'
import { validateDocument } from '../../../src/content/validateDocument'
import { arbitraryDocument, textsOf } from './arbitraryDocument'

const text = (value: string): DocumentNode => ({ type: 'text', text: value })
const paragraph = (value: string): DocumentNode => ({ type: 'paragraph', content: [text(value)] })
const item = (...content: DocumentNode[]): DocumentNode => ({ type: 'listItem', content })
const cell = (value: string, type = 'tableCell'): DocumentNode => ({ type, content: [paragraph(value)] })
const doc = (...content: DocumentNode[]): RichDocument => ({ type: 'doc', content })

describe('toPlainText', () => {
  const cases: [string, RichDocument, string][] = [
    [
      'puts blocks on their own line',
      doc({ type: 'heading', attrs: { level: 2 }, content: [text('Kop')] }, paragraph('Een'), paragraph('Twee')),
      'Kop\nEen\nTwee',
    ],
    ['leaves empty paragraphs out', doc(paragraph('Een'), { type: 'paragraph' }, paragraph('Twee')), 'Een\nTwee'],
    ['is empty for an empty document', doc({ type: 'paragraph' }), ''],
    ['is empty for a document without content', doc(), ''],
    ['marks items', doc({ type: 'bulletList', content: [item(paragraph('a')), item(paragraph('b'))] }), '- a\n- b'],
    [
      'counts numbered items from their start',
      doc({ type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph('a')), item(paragraph('b'))] }),
      '3. a\n4. b',
    ],
    [
      'indents nested lists',
      doc({ type: 'bulletList', content: [item(paragraph('a'), { type: 'bulletList', content: [item(paragraph('b'))] })] }),
      '- a\n  - b',
    ],
    [
      'keeps a row on one line',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('Soort', 'tableHeader'), cell('Prijs', 'tableHeader')] },
          { type: 'tableRow', content: [cell('Paspoort'), cell('€ 80')] },
        ],
      }),
      'Soort | Prijs\nPaspoort | € 80',
    ],
    ['keeps breaks', doc({ type: 'paragraph', content: [text('a'), { type: 'hardBreak' }, text('b')] }), 'a\nb'],
  ]
  it.each(cases)('%s', (_name, document, expected) => {
    expect(toPlainText(document)).toBe(expected)
  })

  it('writes a half-bold link as one link', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://a.nl' } }
    const document = doc({
      type: 'paragraph',
      content: [text('Zie '), { ...text('de '), marks: [link] }, { ...text('site'), marks: [link, { type: 'bold' }] }],
    })
    expect(toPlainText(document, { link: (label, href) => `${label} (${href})` })).toBe('Zie de site (https://a.nl)')
    expect(toHtml(document)).toBe('<p>Zie <a href="https://a.nl">de <strong>site</strong></a></p>')
  })
})

describe('every target', () => {
  const targets: [string, (document: RichDocument) => unknown][] = [
    ['plain text', (document) => toPlainText(document)],
    ['HTML', (document) => toHtml(document)],
    ['text blocks', (document) => toTextBlocks(document)],
  ]
  it.each(targets)('%s throws on a node without a mapping', (_name, render) => {
    expect(() => render(doc({ type: 'video' }))).toThrow(UnmappedNodeError)
    expect(() => render(doc({ type: 'toString' }))).toThrow(UnmappedNodeError)
  })
})

const flat = (value: string) => value.replaceAll(/\s/g, '')
const unescape = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** True when the texts stand in `whole` in this order. */
function holdsInOrder(whole: string, texts: string[]): boolean {
  let at = 0
  return texts.every((part) => {
    const found = whole.indexOf(flat(part), at)
    at = found + flat(part).length
    return found >= 0
  })
}

describe('for any document', () => {
  it('the schema accepts what the generator makes', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(validateDocument(document, 'full')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('no text is lost, and the order stays', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const texts = textsOf(document)
        expect(holdsInOrder(flat(toPlainText(document)), texts)).toBe(true)
        expect(flat(unescape(toHtml(document)))).toBe(flat(texts.join('')))
        expect(
          flat(
            toTextBlocks(document)
              .map((block) => block.text)
              .join(''),
          ),
        ).toBe(flat(texts.join('')))
      }),
      { numRuns: 300 },
    )
  })

  it('HTML holds no element or attribute outside the list', () => {
    const allowed =
      /^<(?:\/?(?:p|h[2-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|strong|em|a|br)|ol start="\d+"|th scope="(?:col|row)"|a href="[^"<>]*")>$/
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const [tag] of toHtml(document).matchAll(/<[^>]*>/g)) expect(tag).toMatch(allowed)
      }),
      { numRuns: 200 },
    )
  })
})
