import { describe, expect, it } from 'vitest'
import type { DocumentNode, RichDocument } from '../../../src/content/document'
import { listLinks } from '../../../src/content/links'
import { isEmptyDocument } from '../../../src/content/isEmptyDocument'
import { emptyDocument } from '../../../src/content/emptyDocument'
import { toHtml } from '../../../src/content/toHtml'
import { toTextBlocks } from '../../../src/content/toTextBlocks'

const text = (value: string, href?: string): DocumentNode =>
  href === undefined ? { type: 'text', text: value } : { type: 'text', text: value, marks: [{ type: 'link', attrs: { href } }] }
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content })
const cell = (value: string, type = 'tableCell', attrs = {}): DocumentNode => ({ type, attrs, content: [paragraph(text(value))] })
const row = (...content: DocumentNode[]): DocumentNode => ({ type: 'tableRow', content })
const doc = (...content: DocumentNode[]): RichDocument => ({ type: 'doc', content })
const list = (...content: DocumentNode[]): DocumentNode => ({ type: 'bulletList', content: [{ type: 'listItem', content }] })

describe('toHtml', () => {
  const cases: [string, RichDocument, string][] = [
    ['escapes text', doc(paragraph(text('<img src=x onerror="a">'))), '<p>&lt;img src=x onerror=&quot;a&quot;&gt;</p>'],
    ['escapes addresses', doc(paragraph(text('a', 'https://a.nl/?b="c"&d'))), '<p><a href="https://a.nl/?b=&quot;c&quot;&amp;d">a</a></p>'],
    ['keeps only the text of a dangerous link', doc(paragraph(text('a', 'javascript:alert(1)'))), '<p>a</p>'],
    ['writes a short item without a paragraph', doc(list(paragraph(text('a')))), '<ul><li>a</li></ul>'],
    [
      'writes a short item above a nested list',
      doc(list(paragraph(text('a')), list(paragraph(text('b'))))),
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    ['keeps the paragraphs of a long item', doc(list(paragraph(text('a')), paragraph(text('b')))), '<ul><li><p>a</p><p>b</p></li></ul>'],
    [
      'names columns',
      doc({ type: 'table', content: [row(cell('A', 'tableHeader'), cell('B', 'tableHeader')), row(cell('1'), cell('2'))] }),
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    [
      'names rows',
      doc({ type: 'table', content: [row(cell('A', 'tableHeader'), cell('1')), row(cell('B', 'tableHeader'), cell('2'))] }),
      '<table><tbody><tr><th scope="row">A</th><td>1</td></tr><tr><th scope="row">B</th><td>2</td></tr></tbody></table>',
    ],
    [
      'keeps spans',
      doc({ type: 'table', content: [row(cell('1', 'tableCell', { colspan: 2, rowspan: 1 }))] }),
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    [
      'ignores a span that is no number',
      doc({ type: 'table', content: [row(cell('1', 'tableCell', { colspan: '2" onload' }))] }),
      '<table><tbody><tr><td>1</td></tr></tbody></table>',
    ],
    [
      'starts a list where it starts',
      doc({ type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [paragraph(text('a'))] }] }),
      '<ol start="4"><li>a</li></ol>',
    ],
  ]
  it.each(cases)('%s', (_name, document, expected) => {
    expect(toHtml(document)).toBe(expected)
  })

  it.each([
    [2, 0, 'h2'],
    [2, 2, 'h4'],
    [4, 2, 'h6'],
    [4, 5, 'h6'],
  ])('heading %i pushed down by %i is %s', (level, headingOffset, tag) => {
    expect(toHtml(doc({ type: 'heading', attrs: { level }, content: [text('a')] }), { headingOffset })).toBe(`<${tag}>a</${tag}>`)
  })
})

describe('toTextBlocks', () => {
  it('names kind, links and place', () => {
    const document = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Kop')] },
      paragraph(text('Zie '), text('de site', 'https://a.nl'), text('.')),
      { type: 'paragraph' },
      list(paragraph(text('punt'))),
      { type: 'table', content: [row(cell('vak'))] },
    )
    expect(toTextBlocks(document)).toEqual([
      { kind: 'heading', text: 'Kop', links: [], path: [0] },
      { kind: 'paragraph', text: 'Zie de site.', links: [{ label: 'de site', href: 'https://a.nl' }], path: [1] },
      { kind: 'listItem', text: 'punt', links: [], path: [3, 0, 0] },
      { kind: 'tableCell', text: 'vak', links: [], path: [4, 0, 0, 0] },
    ])
    expect(listLinks(document)).toEqual([{ label: 'de site', href: 'https://a.nl' }])
  })
})

describe('isEmptyDocument', () => {
  it.each([
    ['null', null, true],
    ['an empty document', emptyDocument(), true],
    ['an empty list', emptyDocument('list'), true],
    ['blanks and breaks', doc(paragraph(text(' \u00a0 '), { type: 'hardBreak' })), true],
    ['a letter', doc(paragraph(text('a'))), false],
  ])('%s', (_name, document, expected) => {
    expect(isEmptyDocument(document)).toBe(expected)
  })
})
