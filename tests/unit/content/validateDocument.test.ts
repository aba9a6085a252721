import { describe, expect, it } from 'vitest'
import { MAX_DEPTH, MAX_NODES, MAX_TEXT_LENGTH, attributeRules } from '../../../src/content/documentRules'
import type { DocumentNode } from '../../../src/content/document'
import { emptyDocument } from '../../../src/content/emptyDocument'
import { type DocumentVariant, contentSchema } from '../../../src/content/schema'
import { validateDocument } from '../../../src/content/validateDocument'

const variants: DocumentVariant[] = ['full', 'short', 'list']
const text = (value: string, ...marks: unknown[]) => (marks.length ? { type: 'text', text: value, marks } : { type: 'text', text: value })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const bullets = (...content: unknown[]) => ({ type: 'bulletList', content })
const link = (href: unknown, more: object = {}) => ({ type: 'link', attrs: { href, ...more } })
const heading = (level: unknown) => ({ type: 'heading', attrs: { level }, content: [text('Kop')] })
const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('a'))] }] }] }

function nested(depth: number): DocumentNode {
  return depth === 0 ? { type: 'paragraph' } : { type: 'blockquote', content: [nested(depth - 1)] }
}

describe('validateDocument accepts', () => {
  const accepted: [string, DocumentVariant, unknown][] = [
    ['a paragraph', 'full', doc(paragraph(text('Hallo')))],
    ['marks in the order of the schema', 'full', doc(paragraph(text('a', link('https://a.nl'), { type: 'bold' }, { type: 'italic' })))],
    ['marks in another order', 'full', doc(paragraph(text('a', { type: 'italic' }, { type: 'bold' })))],
    ['an emoji', 'full', doc(paragraph(text('\ud83d\ude00')))],
    ['each level of heading', 'full', doc(heading(2), heading(3), heading(4))],
    ['a table', 'full', doc(table)],
    ['a numbered list from 3', 'full', doc({ type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(text('a')))] })],
    ['a break', 'full', doc(paragraph(text('a'), { type: 'hardBreak' }, text('b')))],
    ['a mail address', 'short', doc(paragraph(text('a', link('mailto:a@b.nl'))))],
    ['a phone number', 'short', doc(paragraph(text('a', link('tel:14026'))))],
    ['a phone number in groups', 'short', doc(paragraph(text('a', link('tel:+31 26 123 45 67'))))],
    ['a list in a list', 'short', doc(bullets(item(paragraph(text('a')), bullets(item(paragraph(text('b')))))))],
    ['one list', 'list', doc(bullets(item(paragraph(text('a'))), item(paragraph(text('b', { type: 'bold' })))))],
    ['the longest text', 'full', doc(paragraph(text('x'.repeat(MAX_TEXT_LENGTH))))],
    ['the deepest text', 'full', doc(nested(MAX_DEPTH - 1))],
    ...variants.map((variant): [string, DocumentVariant, unknown] => [`an empty ${variant} document`, variant, emptyDocument(variant)]),
  ]
  it.each(accepted)('%s', (_name, variant, value) => {
    expect(validateDocument(value, variant)).toEqual([])
  })
})

describe('validateDocument refuses', () => {
  const circular: { type: string; content: unknown[] } = { type: 'doc', content: [] }
  circular.content.push(circular)
  const refused: [string, DocumentVariant, unknown, string, (string | number)[]][] = [
    ['null', 'full', null, 'document_not_an_object', []],
    ['a text', 'full', 'Hallo', 'document_not_an_object', []],
    ['a list', 'full', [], 'document_not_an_object', []],
    ['another root', 'full', paragraph(text('a')), 'document_root', ['type']],
    ['an unknown node', 'full', doc({ type: 'iframe' }), 'unknown_node', ['content', 0, 'type']],
    ['a node named like what objects inherit', 'full', doc({ type: 'constructor' }), 'unknown_node', ['content', 0, 'type']],
    [
      'an unknown mark',
      'full',
      doc(paragraph(text('a', { type: 'code' }))),
      'unknown_mark',
      ['content', 0, 'content', 0, 'marks', 0, 'type'],
    ],
    [
      'an unknown attribute',
      'full',
      doc({ type: 'paragraph', attrs: { style: 'x' } }),
      'unknown_attribute',
      ['content', 0, 'attrs', 'style'],
    ],
    ['an unknown key', 'full', doc({ type: 'paragraph', html: '<b>' }), 'unknown_key', ['content', 0, 'html']],
    [
      'a link with a target',
      'full',
      doc(paragraph(text('a', link('https://a.nl', { target: '_blank' })))),
      'unknown_attribute',
      ['content', 0, 'content', 0, 'marks', 0, 'attrs', 'target'],
    ],
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '/intern',
      'ftp://a.nl',
      'https://',
      'https://a.nl/b c',
      ' https://a.nl',
      'tel: 14026',
      '',
      null,
      5,
    ].map((href): [string, DocumentVariant, unknown, string, (string | number)[]] => [
      `a link to ${String(href)}`,
      'full',
      doc(paragraph(text('a', link(href)))),
      'link_address',
      ['content', 0, 'content', 0, 'marks', 0, 'attrs', 'href'],
    ]),
    [
      'a link without address',
      'full',
      doc(paragraph(text('a', { type: 'link' }))),
      'link_address',
      ['content', 0, 'content', 0, 'marks', 0, 'attrs', 'href'],
    ],
    ['heading level 1', 'full', doc(heading(1)), 'attribute_value', ['content', 0, 'attrs', 'level']],
    ['a heading without level', 'full', doc({ type: 'heading' }), 'attribute_value', ['content', 0, 'attrs', 'level']],
    [
      'a list that starts at a word',
      'full',
      doc({ type: 'orderedList', attrs: { start: '1" onload' }, content: [item(paragraph())] }),
      'attribute_value',
      ['content', 0, 'attrs', 'start'],
    ],
    ['an empty text', 'full', doc(paragraph(text(''))), 'text_missing', ['content', 0, 'content', 0, 'text']],
    ['a null character', 'full', doc(paragraph(text('a\u0000'))), 'text_character', ['content', 0, 'content', 0, 'text']],
    ['half an emoji', 'full', doc(paragraph(text('\ud83d'))), 'text_character', ['content', 0, 'content', 0, 'text']],
    ['content that is no list', 'full', { type: 'doc', content: 'x' }, 'content_not_a_list', ['content']],
    ['text straight under the root', 'full', doc(text('a')), 'document_structure', []],
    ['no content', 'full', { type: 'doc', content: [] }, 'document_structure', []],
    [
      'an item without a paragraph',
      'full',
      doc(bullets(item(bullets(item(paragraph()))))),
      'document_structure',
      ['content', 0, 'content', 0],
    ],
    [
      'a table in a table',
      'full',
      doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [table] }] }] }),
      'document_structure',
      ['content', 0, 'content', 0, 'content', 0],
    ],
    ['a heading in a short text', 'short', doc(heading(2)), 'unknown_node', ['content', 0, 'type']],
    ['a table in a short text', 'short', doc(table), 'unknown_node', ['content', 0, 'type']],
    ['a paragraph beside the list', 'list', doc(paragraph(text('a'))), 'document_structure', []],
    ['two lists', 'list', doc(bullets(item(paragraph())), bullets(item(paragraph()))), 'document_structure', []],
    [
      'too deep',
      'full',
      doc(nested(MAX_DEPTH)),
      'document_too_deep',
      ['content', ...Array.from({ length: MAX_DEPTH }, () => [0, 'content']).flat(), 0],
    ],
    ['too long', 'full', doc(paragraph(text('x'.repeat(MAX_TEXT_LENGTH + 1)))), 'document_too_long', []],
    [
      'too many nodes',
      'full',
      doc(...Array.from({ length: MAX_NODES }, () => paragraph())),
      'document_too_many_nodes',
      ['content', MAX_NODES - 1],
    ],
  ]
  it.each(refused)('%s', (_name, variant, value, code, path) => {
    const issues = validateDocument(value, variant)
    expect(issues.map((issue) => issue.code)).toContain(code)
    if (code !== 'document_too_deep') expect(issues.map((issue) => issue.path)).toContainEqual(path)
  })

  it('a document that contains itself, without running away', () => {
    expect(validateDocument(circular, 'full').length).toBeGreaterThan(0)
  })

  it('a value that throws when it is read', () => {
    const hostile = {
      type: 'doc',
      get content(): unknown[] {
        throw new Error('no')
      },
    }
    expect(validateDocument(hostile, 'full').map((issue) => issue.code)).toEqual(['document_structure'])
  })
})

describe('attributeRules', () => {
  it('names exactly the attributes of the schema', () => {
    const schema = contentSchema('full')
    const specs = [...Object.entries(schema.nodes), ...Object.entries(schema.marks)]
    const inSchema = specs.flatMap(([type, { spec }]) => Object.keys(spec.attrs ?? {}).map((name) => `${type}.${name}`))
    const inRules = Object.entries(attributeRules).flatMap(([type, rules]) => Object.keys(rules).map((name) => `${type}.${name}`))
    expect(inRules.sort()).toEqual(inSchema.sort())
  })
})
