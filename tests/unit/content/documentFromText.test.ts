import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../../src/content/documentFromText'
import { toHtml } from '../../../src/content/toHtml'
import { validateDocument } from '../../../src/content/validateDocument'
import { textsOf } from './arbitraryDocument'

describe('documentFromText', () => {
  it.each([
    ['', ''],
    ['Een regel.', '<p>Een regel.</p>'],
    ['Een.\nTwee.', '<p>Een.<br>Twee.</p>'],
    ['Een.\r\n\r\nTwee.', '<p>Een.</p><p>Twee.</p>'],
    ['Neem mee:\n- paspoort\n- pasfoto\nTot dan.', '<p>Neem mee:</p><ul><li>paspoort</li><li>pasfoto</li></ul><p>Tot dan.</p>'],
    ['• een\n* twee', '<ul><li>een</li><li>twee</li></ul>'],
    ['1. een\n2. twee', '<ol><li>een</li><li>twee</li></ol>'],
    ['3) drie\n7) zeven', '<ol start="3"><li>drie</li></ol><ol start="7"><li>zeven</li></ol>'],
    ['2026. Een jaar.', '<p>2026. Een jaar.</p>'],
    ['Zie https://a.nl/b?c=1.', '<p>Zie <a href="https://a.nl/b?c=1">https://a.nl/b?c=1</a>.</p>'],
    ['(https://a.nl)', '<p>(<a href="https://a.nl">https://a.nl</a>)</p>'],
    ['<b>&', '<p>&lt;b&gt;&amp;</p>'],
  ])('%j', (text, html) => {
    expect(toHtml(documentFromText(text))).toBe(html)
  })

  it('makes a valid document of any text and loses no word', () => {
    const line = fc.constantFrom('- a', '1. b', '2) c', 'd e', '', '-', '- ', '  * f', 'https://g.nl', 'https://', '\u00a0', '–  h')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const document = documentFromText(text)
          expect(validateDocument(document, 'full')).toEqual([])
          const kept = textsOf(document)
            .join('')
            .replaceAll(/[\s\-*•–\d.)]/g, '')
          expect(kept).toBe(text.replaceAll(/[\s\-*•–\d.)]/g, ''))
        },
      ),
    )
  })
})
