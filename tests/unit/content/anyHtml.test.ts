import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { toHtml } from '../../../src/content/toHtml'
import { toPlainText } from '../../../src/content/toPlainText'
import { validateDocument } from '../../../src/content/validateDocument'
import { textsOf } from './arbitraryDocument'

interface Piece {
  html: string
  /** What a reader sees of it, in order: words, and numbers as the source has them. */
  shown: string[]
}

const leaf: fc.Arbitrary<Piece> = fc.oneof(
  fc.stringMatching(/^[a-z]{2,6}$/).map((word) => ({ html: `${word} `, shown: [word] })),
  fc.integer({ min: 1, max: 999 }).map((number) => ({ html: String(number), shown: [String(number)] })),
  fc
    .constantFrom(
      '',
      '<br>',
      '<wbr>',
      '<!-- 77777 -->',
      '&shy;',
      '&#8203;',
      '&#8206;',
      '<img alt="">',
      '<script>script</script>',
      '<span hidden>hidden</span>',
      '<s>struck</s>',
    )
    .map((html) => ({ html, shown: [] })),
)

const inlineTags = [
  'span',
  'span style="vertical-align:super"',
  'span style="display:block"',
  'sup',
  'sub',
  'small',
  'b',
  'i',
  'u',
  'a href="https://a.nl"',
  'a href="#x"',
  'font',
  'button',
  'mark',
  'ins',
  'label',
  'abbr',
  'code',
]
const blockTags = [
  'p',
  'div',
  'h2',
  'h3',
  'ul',
  'li',
  'ol',
  'table',
  'tr',
  'td',
  'th rowspan=2',
  'td colspan=2',
  'blockquote',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'section',
  'figure',
  'pre',
  'form',
]

const { tree } = fc.letrec<{ tree: Piece }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf,
    fc
      .record({ tag: fc.constantFrom(...inlineTags, ...blockTags), children: fc.array(tie('tree'), { maxLength: 4 }) })
      .map(({ tag, children }) => ({
        html: `<${tag}>${children.map(({ html }) => html).join('')}</${tag.split(' ')[0]}>`,
        shown: children.flatMap(({ shown }) => shown),
      })),
  ),
}))

const SMALL_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉'
const plain = (text: string) => text.replace(/[⁰¹²³⁴-⁹₀-₉]/g, (figure) => String(SMALL_FIGURES.indexOf(figure) % 10))

describe('any HTML', () => {
  it('becomes a valid document, with every word that a reader sees and no number that nobody wrote', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (pieces) => {
        const html = pieces.map((piece) => piece.html).join('')
        const { document } = htmlToDocument(html)
        expect(validateDocument(document, 'full')).toEqual([])
        const text = toPlainText(document)
        // Only what the tests below see side by side in one text of the source is one number there.
        const written = new Set(html.replace(/<[^>]*>/g, '|').match(/\d+/g))
        for (const number of textsOf(document).join('|').match(/\d+/g) ?? []) expect(written).toContain(number)
        // Browsers move what stands in a table but in no cell; elsewhere the order stays.
        const words = pieces.flatMap(({ shown }) => shown).filter((word) => /[a-z]/.test(word))
        const isInOrder = !html.includes('<t')
        let at = 0
        for (const word of words) {
          const found = text.indexOf(word, isInOrder ? at : 0)
          expect(found, `${word} in ${text}`).toBeGreaterThanOrEqual(0)
          at = found + word.length
        }
        for (const number of pieces.flatMap(({ shown }) => shown).filter((word) => /^\d/.test(word))) expect(plain(text)).toContain(number)
        expect(text).not.toMatch(/hidden|struck|script/)
      }),
      { numRuns: 1500 },
    )
  })

  it('reads the same a second time', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (pieces) => {
        const once = htmlToDocument(pieces.map((piece) => piece.html).join('')).document
        const twice = htmlToDocument(toHtml(once)).document
        expect(toPlainText(twice)).toBe(toPlainText(once))
        expect(validateDocument(twice, 'full')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
