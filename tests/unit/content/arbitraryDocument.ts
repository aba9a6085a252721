import fc from 'fast-check'
import type { DocumentMark, DocumentNode, RichDocument } from '../../../src/content/document'

/** Text without blanks at the ends, which targets may trim, and with everything that HTML could trip over. */
const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Zéë0-9&<>"'€]{1,12}$/),
  fc.constantFrom('<script>alert(1)</script>', '&amp;', '"onload=', 'https://x.nl/?a=1&b=2'),
)

const href = fc.constantFrom('https://voorbeeld.nl/a?b=1&c="2"', 'http://voorbeeld.nl', 'mailto:info@voorbeeld.nl', 'tel:14026')

const marks = fc
  .record({ href: fc.option(href), isBold: fc.boolean(), isItalic: fc.boolean() })
  .map((choice): DocumentMark[] => [
    ...(choice.href === null ? [] : [{ type: 'link' as const, attrs: { href: choice.href } }]),
    ...(choice.isBold ? [{ type: 'bold' as const }] : []),
    ...(choice.isItalic ? [{ type: 'italic' as const }] : []),
  ])

const text = fc.record({ word, marks }).map(({ word, marks }): DocumentNode => {
  return marks.length === 0 ? { type: 'text', text: word } : { type: 'text', text: word, marks }
})

const inline = fc.array(fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) }), {
  maxLength: 5,
})

const withContent =
  (type: string, attrs?: Record<string, unknown>) =>
  (content: DocumentNode[]): DocumentNode => ({
    type,
    ...(attrs ? { attrs } : {}),
    content,
  })

const paragraph = inline.map(withContent('paragraph'))
const heading = fc.record({ inline, level: fc.constantFrom(2, 3, 4) }).map(({ inline, level }) => withContent('heading', { level })(inline))

const { block } = fc.letrec<{ block: DocumentNode; list: DocumentNode; cell: DocumentNode }>((tie) => {
  const item = fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }))
    .map(([first, rest]) => withContent('listItem')([first, ...rest]))
  const cell = fc
    .record({
      type: fc.constantFrom('tableCell', 'tableHeader'),
      content: fc.array(fc.oneof(paragraph, tie('list')), { minLength: 1, maxLength: 2 }),
    })
    .map(({ type, content }) => withContent(type)(content))
  const row = fc.array(tie('cell'), { minLength: 1, maxLength: 3 }).map(withContent('tableRow'))
  const items = fc.array(item, { minLength: 1, maxLength: 3 })
  return {
    cell,
    list: fc.oneof(
      items.map(withContent('bulletList')),
      fc.record({ items, start: fc.integer({ min: 1, max: 9 }) }).map(({ items, start }) => withContent('orderedList', { start })(items)),
    ),
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      paragraph,
      heading,
      tie('list'),
      fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map(withContent('blockquote')),
      fc.array(row, { minLength: 1, maxLength: 3 }).map(withContent('table')),
    ),
  }
})

/** Documents that the schema of the full answer accepts. */
export const arbitraryDocument: fc.Arbitrary<RichDocument> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content): RichDocument => ({ type: 'doc', content }))

/** Every text of a document, read without the walker under test. */
export function textsOf(node: DocumentNode | RichDocument): string[] {
  const own = 'text' in node && node.text !== undefined ? [node.text] : []
  return [...own, ...(node.content ?? []).flatMap(textsOf)]
}
