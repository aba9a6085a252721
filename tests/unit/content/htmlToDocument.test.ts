import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/content/toHtml'
import { validateDocument } from '../../../src/content/validateDocument'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { arbitraryDocument, textsOf } from './arbitraryDocument'

const link = (href: string, label: string) => `<a href="${href}">${label}</a>`

describe('htmlToDocument', () => {
  const cases: [name: string, html: string, expected: string][] = [
    ['paragraphs', '<p>Een</p>\n<p>Twee</p>', '<p>Een</p><p>Twee</p>'],
    ['text without an element', 'Los <b>vet</b>', '<p>Los <strong>vet</strong></p>'],
    ['text between blocks', 'voor<p>in</p>na', '<p>voor</p><p>in</p><p>na</p>'],
    ['nothing', ' <p>&nbsp;</p> <div></div><br>', ''],
    ['white space', '<p>  a \n b<span> c </span> d </p>', '<p>a b c d</p>'],
    ['entities', '<p>caf&eacute; &amp; &#8364;&nbsp;10 &lt;b&gt;</p>', '<p>café &amp; €\u00a010 &lt;b&gt;</p>'],
    [
      'marks',
      '<p><b>a</b><strong>b</strong> <i>c</i> <em><b>d</b></em></p>',
      '<p><strong>ab</strong> <em>c</em> <strong><em>d</em></strong></p>',
    ],
    ['sup, sub and span', '<p>m<sup>2</sup> CO<sub>2</sub> <span lang="en">mail</span></p>', '<p>m² CO2 mail</p>'],
    ['a break', '<p>a <br/> b<br></p>', '<p>a <br>b</p>'],
    ['two breaks', '<p>a<br><br>b</p>', '<p>a</p><p>b</p>'],
    [
      'headings',
      '<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>',
      '<h2>1</h2><h2>2</h2><h3>3</h3><h4>4</h4><h4>5</h4><h4>6</h4>',
    ],
    ['an empty heading', '<h2> </h2><p>a</p>', '<p>a</p>'],
    ['a heading with a block', '<h2><div>a</div></h2>', '<h2>a</h2>'],
    ['comments, script and style', '<!-- x --><script>x</script><style>x</style><p>a<!-- x --></p>', '<p>a</p>'],
    ['a whole page', '<!doctype html><html><head><style>x</style></head><body><p>a</p></body></html>', '<p>a</p>'],
    ['divs in divs', '<div>a<div>b</div>c</div>', '<p>a</p><p>b</p><p>c</p>'],
    ['a list', '<ul>\n <li>a;</li>\n <li>b.</li>\n</ul>', '<ul><li>a;</li><li>b.</li></ul>'],
    ['a list with paragraphs', '<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>', '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>'],
    ['a nested list', '<ul><li>a<ul><li>b</li></ul></li></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['a list straight in a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['text straight in a list', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['an item that begins with a heading', '<ul><li><h3>a</h3>b</li></ul>', '<ul><li><p><strong>a</strong></p><p>b</p></li></ul>'],
    ['an item that begins with a list', '<ul><li><ol><li>a</li></ol></li></ul>', '<ul><li><ol><li>a</li></ol></li></ul>'],
    ['a numbered list', '<ol start="3"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'],
    [
      'letters, which a text may point to',
      '<ol type="a"><li>een</li><li><p>twee</p></li></ol>',
      '<ul><li>a. een</li><li>b. twee</li></ul>',
    ],
    [
      'letters by a style, from a start',
      '<ol start="26" style="list-style-type: upper-alpha"><li>een</li><li>twee</li></ol>',
      '<ul><li>Z. een</li><li>AA. twee</li></ul>',
    ],
    [
      'Roman numbers, one out of turn',
      '<ol type="I"><li>een</li><li value="9"><b>twee</b></li></ol>',
      '<ul><li>I. een</li><li>IX. <strong>twee</strong></li></ul>',
    ],
    [
      'figures by a style, whatever the attribute says',
      '<ol type="a" style="list-style: decimal inside"><li>een</li></ol>',
      '<ol><li>een</li></ol>',
    ],
    ['a list that counts down', '<ol reversed><li>drie</li><li>twee</li></ol>', '<ol start="2"><li>drie</li></ol><ol><li>twee</li></ol>'],
    [
      'what stands beside each other',
      '<div style="display:flex"><span>Kosten</span><span>€ 12</span><b>50</b></div>',
      '<p>Kosten € 12 <strong>50</strong></p>',
    ],
    ['an odd start', '<ol start="-2.5"><li>a</li></ol>', '<ol><li>a</li></ol>'],
    ['an empty list', '<ul><li></li></ul>', ''],
    ['an item outside a list', '<li>a</li>', '<p>a</p>'],
    ['definitions', '<dl><dt>Term</dt><dd>Uitleg</dd></dl>', '<p><strong>Term</strong></p><p>Uitleg</p>'],
    ['a quote', '<blockquote>a<p>b</p></blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
    ['details', '<details><summary>a</summary>b</details>', '<p>a</p><p>b</p>'],
    ['lines of pre', '<pre>a\nb</pre>', '<p>a<br>b</p>'],
    [
      'a table',
      '<table><caption>Prijzen</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td><p>2</p><ul><li>3</li></ul></td></tr></tbody></table>',
      '<p>Prijzen</p><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td><p>2</p><ul><li>3</li></ul></td></tr></tbody></table>',
    ],
    [
      'rows without tbody, empty cells and spans',
      '<table><tr><td colspan="2">1</td></tr><tr><td></td><td>2</td></tr></table>',
      '<table><tbody><tr><td colspan="2">1</td></tr><tr><td></td><td>2</td></tr></tbody></table>',
    ],
    ['a table for the looks', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', '<p>a</p><p>b</p>'],
    [
      'a table in a table',
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>',
      '<table><tbody><tr><td><p>a</p><p>b</p><p>c</p></td><td>d</td></tr></tbody></table>',
    ],
    ['an empty table', '<table><tr><td> </td></tr></table>', ''],
    [
      'a link',
      `<p>Zie ${link('https://a.nl/?b=1&amp;c=2', 'de <b>site</b>')}.</p>`,
      `<p>Zie ${link('https://a.nl/?b=1&amp;c=2', 'de <strong>site</strong>')}.</p>`,
    ],
    [
      'mail and phone',
      `${link('mailto:a@b.nl', 'mail')} ${link('tel:+31 26', 'bel')}`,
      `<p>${link('mailto:a@b.nl', 'mail')} ${link('tel:+31 26', 'bel')}</p>`,
    ],
    [
      'a link around blocks',
      `<a href="https://a.nl"><p>a</p><p>b</p></a>`,
      `<p>${link('https://a.nl', 'a')}</p><p>${link('https://a.nl', 'b')}</p>`,
    ],
    ['a link without text', '<a href="https://a.nl"> </a>', `<p>${link('https://a.nl', 'https://a.nl')}</p>`],
    ['an anchor', '<a id="x"></a><a name="y">a</a>', '<p>a</p>'],
    [
      'addresses left half',
      `${link('//a.nl/b', '1')} ${link('www.a.nl', '2')} ${link('x@a.nl', '3')} ${link(' https://a.nl ', '4')} ${link('https://a.nl/b c', '5')}`,
      `<p>${link('https://a.nl/b', '1')} ${link('https://www.a.nl', '2')} ${link('mailto:x@a.nl', '3')} ${link('https://a.nl', '4')} ${link('https://a.nl/b%20c', '5')}</p>`,
    ],
    ['a dangerous link', link('javascript:alert(1)', 'a'), '<p>a</p>'],
    ['an image with a text', '<img src="x" alt="Foto">', '<p>Foto</p>'],
    ['unstorable characters', '<p>a\ud800b\u200bc</p>', '<p>abc</p>'],
  ]
  it.each(cases)('%s', (_name, html, expected) => {
    const { document } = htmlToDocument(html)
    expect(toHtml(document)).toBe(expected)
    expect(validateDocument(document, 'full')).toEqual([])
  })

  it.each([
    ['a relative link', link('/a', 'b'), 'link_relative'],
    ['a link within the page', link('#a', 'b'), 'link_relative'],
    ['another protocol', link('javascript:a', 'b'), 'link_protocol'],
    ['an address without a host', link('https://', 'b'), 'link_broken'],
    ['an image', '<img src="a.png">', 'image_left_out'],
    ['a frame', '<iframe src="https://a.nl" title="Film"></iframe>', 'frame_left_out'],
    ['struck-out text', '<s>€ 10</s>', 'text_struck_out'],
  ])('warns about %s', (_name, html, code) => {
    expect(htmlToDocument(html).warnings.map((warning) => warning.code)).toEqual([code])
  })

  it('completes relative links against the page they come from', () => {
    const { document, warnings } = htmlToDocument(link('../b', 'a'), { baseUrl: 'https://a.nl/c/d' })
    expect(toHtml(document)).toBe(`<p>${link('https://a.nl/b', 'a')}</p>`)
    expect(warnings).toEqual([])
  })

  it.each([
    ['lists', '<ul><li>a', 40],
    ['quotes', '<blockquote>a', 40],
    ['lists in tables', '<table><tr><td>a<ul><li>b', 20],
    ['divs', '<div>a', 5000],
    ['spans', '<span>a', 5000],
    ['lists without end', '<ul><li>a', 3000],
  ])('survives nested %s', (_name, opening, times) => {
    const { document } = htmlToDocument(opening.repeat(times))
    expect(validateDocument(document, 'full').filter(({ code }) => code !== 'document_too_many_nodes')).toEqual([])
    const letters = textsOf(document).join('').replaceAll(/\s/g, '')
    expect(letters).toHaveLength(opening.replaceAll(/<[^>]*>/g, '').length * times)
  })

  it('survives a link around nothing but nested elements', () => {
    const { document } = htmlToDocument(`<a href="https://a.nl">${'<span>'.repeat(30_000)}`)
    expect(toHtml(document)).toBe(`<p>${link('https://a.nl', 'https://a.nl')}</p>`)
  })

  it('gives back any document that it reads from our own HTML', () => {
    const flat = (texts: string[]) => texts.join('').replaceAll(/\s/g, '')
    fc.assert(
      fc.property(arbitraryDocument, (original) => {
        const { document, warnings } = htmlToDocument(toHtml(original))
        expect(flat(textsOf(document))).toBe(flat(textsOf(original)))
        expect(validateDocument(document, 'full')).toEqual([])
        expect(warnings).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, and keeps every word of broken HTML', () => {
    const tags =
      '<p> </p> <ul> </ul> <li> </li> <ol> <table> </table> <tr> <td> </td> <th> <caption> <b> </b> <i> </i> <a> </a> <h2> </h2> <div> </div> <br> <blockquote> <dl><dt> <dd> <pre> <select> </select> <svg> </svg> <form> <button> </button>'
    const tag = fc.constantFrom(...tags.split(' '), '<a href="https://a.nl">', '<a href="/x">', '<th rowspan=3>', '<ol start=2>')
    const piece = fc.oneof(
      tag,
      fc.stringMatching(/^[a-z]{1,5}$/).map((text) => `${text} `),
      fc.constantFrom('&nbsp;', '&amp ', '< ', '>', '<!-- ', '\u0000'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('')
        const { document } = htmlToDocument(html)
        expect(validateDocument(document, 'full')).toEqual([])
        if (html.includes('<!--')) return
        const kept = textsOf(document).join(' ')
        for (const word of pieces.filter((text) => /^[a-z]+ $/.test(text))) expect(kept).toContain(word.trim())
      }),
      { numRuns: 500 },
    )
  })
})
