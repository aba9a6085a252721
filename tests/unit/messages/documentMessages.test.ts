import { describe, expect, it } from 'vitest'
import { validateDocument } from '../../../src/content/validateDocument'
import { documentMessages, isWordedDocumentCode } from '../../../src/messages/documentMessages'

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (value: string, marks?: unknown[]) => ({ type: 'text', text: value, ...(marks ? { marks } : {}) })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const link = (href: string) => [{ type: 'link', attrs: { href } }]
const nested = (depth: number): unknown =>
  depth === 0
    ? paragraph(text('a'))
    : { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('a')), nested(depth - 1)] }] }

const cases: [name: string, value: unknown, code: string, nl: string][] = [
  ['no object', 7, 'document_not_an_object', 'beschadigd'],
  ['another root', { type: 'paragraph' }, 'document_root', 'beschadigd'],
  ['a foreign key', doc({ type: 'paragraph', style: 'x' }), 'unknown_key', 'beschadigd'],
  ['an image', doc({ type: 'image' }), 'unknown_node', 'kan geen afbeelding staan'],
  ['an unknown node', doc({ type: 'constructor' }), 'unknown_node', 'onbekend onderdeel'],
  ['an unknown mark', doc(paragraph(text('a', [{ type: 'strike' }]))), 'unknown_mark', 'vet, cursief en links'],
  ['an attribute', doc({ type: 'paragraph', attrs: { align: 'left' } }), 'unknown_attribute', 'een alinea'],
  ['a heading level', doc({ type: 'heading', attrs: { level: 1 } }), 'attribute_value', 'een kop'],
  ['a script link', doc(paragraph(text('a', link('javascript:alert(1)')))), 'link_address', 'javascript:alert(1)'],
  ['empty text', doc(paragraph(text(''))), 'text_missing', 'beschadigd'],
  ['a control character', doc(paragraph(text('a\u0001'))), 'text_character', 'onzichtbaar teken'],
  ['content that is no list', { type: 'doc', content: 'a' }, 'content_not_a_list', 'beschadigd'],
  ['too deep', doc(nested(12)), 'document_too_deep', 'meer dan 20 lagen'],
  ['too many nodes', doc(...Array.from({ length: 10_001 }, () => ({ type: 'paragraph' }))), 'document_too_many_nodes', 'meer dan 10.000'],
  ['too long', doc(paragraph(text('a'.repeat(100_001)))), 'document_too_long', 'meer dan 100.000 tekens'],
  ['a broken structure', doc({ type: 'listItem', content: [paragraph()] }), 'document_structure', 'knoppenbalk'],
]

describe('documentMessages', () => {
  it.each(cases)('words %s', (_name, value, code, nl) => {
    const issues = validateDocument(value, 'full')
    expect(issues.map((issue) => issue.code)).toContain(code)
    expect(issues.filter((issue) => !isWordedDocumentCode(issue.code))).toEqual([])
    expect(documentMessages(issues, 'nl')).toContain(nl)
    expect(documentMessages(issues, 'en')).not.toContain('undefined')
  })

  it('says a repeated point once', () => {
    const value = doc(paragraph(text('a', [{ type: 'strike' }])), paragraph(text('b', [{ type: 'strike' }])))
    expect(documentMessages(validateDocument(value, 'full'), 'nl')).toBe(
      'In de tekst staat opmaak die we niet bewaren. Gebruik alleen vet, cursief en links.',
    )
  })

  it('lists three points and counts the rest', () => {
    const value = doc(...['ftp://a', 'ftp://b', 'ftp://c', 'ftp://d', 'ftp://e'].map((href) => paragraph(text('a', link(href)))))
    const message = documentMessages(validateDocument(value, 'full'), 'nl')
    expect(message.match(/Deze link werkt niet/g)).toHaveLength(3)
    expect(message).toMatch(/Verder nog: 2\.$/)
  })

  it('shortens a long address', () => {
    const issues = [{ code: 'link_address', path: [], params: { href: `ftp://${'a'.repeat(300)}` } }]
    expect(documentMessages(issues, 'nl').length).toBeLessThan(160)
  })

  it('has words for a code it does not know', () => {
    expect(documentMessages([{ code: 'later', path: [], params: {} }], 'en')).toContain('cannot keep this text')
  })

  it('says nothing when nothing is wrong', () => {
    expect(documentMessages([], 'nl')).toBe('')
  })
})
