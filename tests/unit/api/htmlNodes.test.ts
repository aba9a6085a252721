import { describe, expect, it } from 'vitest'
import { htmlNodes } from '../../../src/api/vacs/htmlNodes'

describe('htmlNodes', () => {
  it.each([
    ['', []],
    ['tekst &amp; meer', ['tekst & meer']],
    ['<p>U <strong>moet</strong> bellen.</p>', [{ tag: 'p', children: ['U ', { tag: 'strong', children: ['moet'] }, ' bellen.'] }]],
    ['<p>a<br>b</p>', [{ tag: 'p', children: ['a', { tag: 'br' }, 'b'] }]],
    ['<a href="https://x.nl/?a=1&amp;b=2">x</a>', [{ tag: 'a', attributes: { href: 'https://x.nl/?a=1&b=2' }, children: ['x'] }]],
    [
      '<table><tbody><tr><th scope="row" colspan="2">k</th></tr></tbody></table>',
      [
        {
          tag: 'table',
          children: [
            {
              tag: 'tbody',
              children: [{ tag: 'tr', children: [{ tag: 'th', attributes: { scope: 'row', colspan: '2' }, children: ['k'] }] }],
            },
          ],
        },
      ],
    ],
  ])('takes %s apart', (html, nodes) => {
    expect(htmlNodes(html)).toEqual(nodes)
  })
})
