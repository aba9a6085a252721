import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitVariant } from '../../../src/content/fitVariant'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { toHtml } from '../../../src/content/toHtml'
import { validateDocument } from '../../../src/content/validateDocument'
import { arbitraryDocument, textsOf } from './arbitraryDocument'

const squeezed = (texts: string[]) => texts.join('').replaceAll(/[\s|]/g, '')

describe('fitVariant', () => {
  it.each(['full', 'short', 'list'] as const)('gives any document the form of a %s field, with every text', (variant) => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const fitted = fitVariant(document, variant)
        expect(validateDocument(fitted, variant)).toEqual([])
        expect(squeezed(textsOf(fitted))).toBe(squeezed(textsOf(document)))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    [
      'short',
      '<h2>a</h2><blockquote><p>b</p></blockquote><table><tr><td>12</td><td>50</td></tr></table>',
      '<p>a</p><p>b</p><p>12 | 50</p>',
    ],
    [
      'list',
      '<p>• a<br>b</p><ol><li>c</li></ol><table><tr><td>12</td><td>50</td></tr></table>',
      '<ul><li>a</li><li>b</li><li>c</li><li>12 | 50</li></ul>',
    ],
  ] as const)('reads for a %s field', (variant, html, expected) => {
    expect(toHtml(fitVariant(htmlToDocument(html).document, variant))).toBe(expected)
  })
})
