import { describe, expect, it } from 'vitest'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { toHtml } from '../../../src/content/toHtml'
import { validateDocument } from '../../../src/content/validateDocument'

type Case = [name: string, html: string, expected: string, notes?: string[]]

/** What becomes of HTML as other programs and pages write it, and what is told of it. */
function read(html: string) {
  const { document, warnings } = htmlToDocument(html)
  return { html: toHtml(document), notes: warnings.map(({ code }) => code), faults: validateDocument(document, 'full') }
}

const wordItem = (marker: string, text: string, level = 1) =>
  `<p style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}<span>&nbsp; </span></span>${text}</p>`

describe('two numbers never become one', () => {
  const cases: Case[] = [
    ['cents above the line', '<p>€ 12<sup>50</sup></p>', '<p>€ 12,50</p>', ['amount_written_out']],
    ['cents behind a comma', '<p>€ 1.012,<sup>50</sup> per stuk</p>', '<p>€ 1.012,50 per stuk</p>', ['amount_written_out']],
    ['cents before the word', '<p>12<sup>50</sup> euro</p>', '<p>12,50 euro</p>', ['amount_written_out']],
    ['bold euros', '<p><b>€ 12</b><sup>50</sup></p>', '<p><strong>€ 12</strong>,50</p>', ['amount_written_out']],
    ['no cents', '<p>€ 12<sup>-</sup> of € 12,-</p>', '<p>€ 12- of € 12,-</p>'],
    ['minutes', '<p>Om 9<sup>30</sup> uur</p>', '<p>Om 9.30 uur</p>', ['amount_written_out']],
    [
      'minutes of a span',
      '<p>Van 9<sup>30</sup> tot 17<sup>00</sup> uur, 8<sup>30</sup>-12.00 uur</p>',
      '<p>Van 9.30 tot 17.00 uur, 8.30-12.00 uur</p>',
      ['amount_written_out', 'amount_written_out', 'amount_written_out'],
    ],
    ['a power', '<p>10<sup>3</sup> en 10<sup>-6</sup></p>', '<p>10³ en 10⁻⁶</p>'],
    ['a note', '<p>30<sup>1</sup> dagen, € 30<sup>1</sup></p>', '<p>30¹ dagen, € 30¹</p>'],
    ['a note that leads somewhere', '<p>€ 30<sup><a href="#fn12">12</a></sup></p>', '<p>€ 30[12]</p>'],
    ['measures', '<p>100 m<sup>2</sup>, 3 m<sup>3</sup>, H<sub>2</sub>O</p>', '<p>100 m², 3 m³, H2O</p>'],
    ['a fraction', '<p>1<sup>1</sup>/<sub>2</sub></p>', '<p>1¹/₂</p>'],
    ['ordinals', '<p>de 2<sup>de</sup> en 1<sup>e</sup></p>', '<p>de 2de en 1e</p>'],
    ['raised by a style', '<p>10<span style="vertical-align:super;font-size:.6em">3</span></p>', '<p>10³</p>'],
    ['raised by a sheet', '<style>.f5 { vertical-align: super }</style><p>10<font class="f5">3</font></p>', '<p>10³</p>'],
    ['lifted from its place', '<p>10<span style="position:relative;top:-4pt">3</span></p>', '<p>10³</p>'],
    ['small', '<p>12<small>50</small></p>', '<p>12 50</p>', ['digits_apart']],
    ['elements without a style', '<p><span class="a">12</span><span class="b">50</span></p>', '<p>12 50</p>', ['digits_apart']],
    ['a place to break', '<p>12<wbr>50</p>', '<p>12 50</p>', ['digits_apart']],
    [
      'what is left out between',
      '<p>12<!-- x -->50, 1<span hidden>x</span>2, 3<script>x</script>4</p>',
      '<p>12 50, 1 2, 3 4</p>',
      ['digits_apart', 'hidden_left_out', 'digits_apart', 'digits_apart'],
    ],
    ['an image', '<p>12<img alt="">50</p>', '<p>12 50</p>'],
    ['invisible characters', '<p>12&shy;50 10&#8203;3</p>', '<p>12 50 10 3</p>'],
    ['marks', '<p><b>12</b>50 <i>1</i><b>2</b></p>', '<p><strong>12</strong> 50 <em>1</em> <strong>2</strong></p>'],
    ['a break', '<p>12<br>50</p>', '<p>12<br>50</p>'],
    ['cells', '<table><tr><td>12</td><td>50</td></tr></table>', '<table><tbody><tr><td>12</td><td>50</td></tr></tbody></table>'],
    ['blocks by a style', '<div><span style="display:block">12</span><span style="display:block">50</span></div>', '<p>12</p><p>50</p>'],
    ['what Word marks as a language', '<p>€ 1<span lang="EN-US">250</span></p>', '<p>€ 1250</p>'],
    ['a formula', '<p><math><mfrac><mn>1</mn><mn>2</mn></mfrac> <msup><mn>10</mn><mn>3</mn></msup></math></p>', '<p>1/2 10^3</p>'],
  ]
  it.each(cases)('%s', (_name, html, expected, notes = []) => expect(read(html)).toEqual({ html: expected, notes, faults: [] }))
})

describe('what was struck, hidden or said beside the text stays out, and is told', () => {
  const cases: Case[] = [
    ['struck text', '<p><s>30 euro</s> 35 euro</p>', '<p>35 euro</p>', ['text_struck_out']],
    ['other elements for it', '<p><strike>a</strike><del>b</del> c</p>', '<p>c</p>', ['text_struck_out', 'text_struck_out']],
    [
      'struck by a style',
      '<p><span style="text-decoration: line-through">30</span> <span style="text-decoration-line:underline line-through">31</span> 35</p>',
      '<p>35</p>',
      ['text_struck_out', 'text_struck_out'],
    ],
    [
      'struck by a sheet, in a cell',
      '<style><!-- .xl65 {text-decoration:line-through;} --></style><table><tr><td class=xl65>30</td><td>35</td></tr></table>',
      '<table><tbody><tr><td></td><td>35</td></tr></tbody></table>',
      ['text_struck_out'],
    ],
    [
      'what Word tracks',
      '<p><span class=msoIns><ins>nieuw</ins></span><span class=msoDel><del>oud</del></span></p>',
      '<p>nieuw</p>',
      ['text_struck_out'],
    ],
    [
      'hidden text',
      '<p>a<span style="display:none">b</span><span hidden>c</span><span style="mso-hide:all">d</span><span aria-hidden="true">→</span></p>',
      '<p>a</p>',
      ['hidden_left_out', 'hidden_left_out', 'hidden_left_out'],
    ],
    [
      'comments of Word',
      '<p>Tekst<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a></span>.</p><div style="mso-element:comment-list"><div style="mso-element:comment"><div id="_com_1" class=msocomtxt><p class=MsoCommentText>[AB1] Klopt dit?</p></div></div></div>',
      '<p>Tekst.</p>',
      ['comment_left_out'],
    ],
    [
      'text that Word has a comment on',
      '<p><a style="mso-comment-reference:AB_1;mso-comment-date:20260101T1200">12 euro</a> per stuk</p>',
      '<p>12 euro per stuk</p>',
    ],
    [
      'comments of Google Docs',
      '<p>Tekst<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Klopt dit?</span></p></div>',
      '<p>Tekst</p>',
      ['comment_left_out'],
    ],
    [
      'codes of Word’s fields',
      '<p>Zie bladzijde <span style="mso-element:field-begin"></span> PAGEREF _Toc1 \\h <span style="mso-element:field-separator"></span>12<span style="mso-element:field-end"></span>.</p>',
      '<p>Zie bladzijde 12.</p>',
    ],
    ['a field of which only a part was copied', '<p>a <span style="mso-element:field-begin"></span>b</p>', '<p>a b</p>'],
    [
      'errors of Word’s fields',
      '<p>Zie <b>Fout! Bladwijzer niet gedefinieerd.</b> verder</p>',
      '<p>Zie verder</p>',
      ['field_error_left_out'],
    ],
    ['a signature', '<p>Tekst</p><div id="Signature"><p>Jan Jansen</p></div>', '<p>Tekst</p>', ['signature_left_out']],
  ]
  it.each(cases)('%s', (_name, html, expected, notes = []) => expect(read(html)).toEqual({ html: expected, notes, faults: [] }))
})

describe('what a reader sees comes along', () => {
  const cases: Case[] = [
    [
      'a button in a heading',
      '<h3><button aria-expanded="false" aria-controls="p">Wat kost een kaart?</button></h3><p>12 euro.</p>',
      '<h3>Wat kost een kaart?</h3><p>12 euro.</p>',
    ],
    [
      'a button without more',
      '<h3><button>Wat kost een kaart?</button></h3><p>12 euro.</p>',
      '<h3>Wat kost een kaart?</h3><p>12 euro.</p>',
    ],
    [
      'an accordion that is closed',
      '<button aria-controls="p1" aria-expanded="false">Wat kost het?</button><div id="p1" hidden>12 euro</div>',
      '<p>Wat kost het?</p><p>12 euro</p>',
    ],
    [
      'one that opens by a role',
      '<div role="button" aria-controls="p1">Wat kost het?</div><div id="p1" aria-hidden="true" style="display:none">12 euro</div>',
      '<p>Wat kost het?</p><p>12 euro</p>',
    ],
    ['found by the browser', '<h3>Vraag</h3><div hidden="until-found">Antwoord</div>', '<h3>Vraag</h3><p>Antwoord</p>'],
    ['details', '<details><summary>Vraag</summary>Antwoord</details>', '<p>Vraag</p><p>Antwoord</p>'],
    ['definitions', '<dl><dt><button>Vraag</button></dt><dd>Antwoord</dd></dl>', '<p><strong>Vraag</strong></p><p>Antwoord</p>'],
    [
      'a description of an image',
      '<p>Zie<img alt="de kaart van het centrum">hier</p>',
      '<p>Zie de kaart van het centrum hier</p>',
      ['image_left_out'],
    ],
    [
      'one that Word made up',
      '<p><img alt="Kaart van het centrum&#10;&#10;Automatisch gegenereerde beschrijving"></p>',
      '<p>Kaart van het centrum</p>',
      ['image_left_out'],
    ],
    ['a drawing', '<p><svg role="img"><title>Logo</title><text>a</text></svg></p>', '<p>Logo a</p>', ['image_left_out']],
    [
      'a picture below which something stands',
      '<figure><img src="a.png" alt="Kaart"><figcaption>Het centrum</figcaption></figure>',
      '<p>Kaart</p><p>Het centrum</p>',
      ['image_left_out'],
    ],
    [
      'a film',
      '<video src="https://a.nl/film.mp4" title="Film"><track src="x"></video>',
      '<p><a href="https://a.nl/film.mp4">Film</a></p>',
      ['frame_left_out'],
    ],
    [
      'an abbreviation, the first time',
      '<p><abbr title="Wet maatschappelijke ondersteuning">Wmo</abbr> <abbr title="Wet maatschappelijke ondersteuning">Wmo</abbr></p>',
      '<p>Wmo (Wet maatschappelijke ondersteuning) Wmo</p>',
    ],
    [
      'fields of a form',
      '<form><label>Naam</label><input value="Jansen"><input type="hidden" value="x"><select><option>a</option><option>b</option></select></form>',
      '<p>Naam Jansen</p><p>a</p><p>b</p>',
    ],
    ['quotes', '<p><q>ja</q></p>', '<p>“ja”</p>'],
    [
      'readings of characters',
      '<p><ruby>漢<rt>kan</rt></ruby> <ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby></p>',
      '<p>漢 (kan) 字(ji)</p>',
    ],
    ['links against their base', '<base href="https://a.nl/b/"><a href="c">d</a>', '<p><a href="https://a.nl/b/c">d</a></p>'],
    [
      'numbers that items have themselves',
      '<ol><li>a</li><li value="4">b</li><li>c</li></ol>',
      '<ol><li>a</li></ol><ol start="4"><li>b</li><li>c</li></ol>',
    ],
    [
      'bold by a style',
      '<p><b style="font-weight:normal" id="docs-internal-guid-1"><span style="font-weight:700">a</span> <span style="font-style:italic">b</span></b></p>',
      '<p><strong>a</strong> <em>b</em></p>',
    ],
    [
      'lists of Word',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span> </span></span>a</p>\n<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o</span>b</p>\n<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>c</p><p>d</p>',
      '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><p>d</p>',
    ],
    [
      'two lists of Word without anything between',
      `${wordItem('1.', 'a')}${wordItem('2.', 'b')}${wordItem('1.', 'c')}${wordItem('4.', 'd')}`,
      '<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol><ol start="4"><li>d</li></ol>',
    ],
    [
      'letters and words that number a list of Word',
      `${wordItem('a.', 'x')}${wordItem('Artikel 3', 'y')}${wordItem('NIET', 'z')}${wordItem('·', 'w')}`,
      '<ul><li>a. x</li><li>Artikel 3 y</li><li>NIET z</li><li>w</li></ul>',
    ],
    ['numbers of two levels', `${wordItem('1.', 'a')}${wordItem('1.1.', 'b', 2)}`, '<ol><li>a<ul><li>1.1. b</li></ul></li></ol>'],
    [
      'notes of Word',
      '<p>30<a style="mso-footnote-id:ftn1" href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></p><div style="mso-element:footnote-list"><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> Per jaar.</p></div>',
      '<p>30[1]</p><p>[1] Per jaar.</p>',
    ],
    ['notes of LibreOffice', '<p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Per jaar.</p>', '<p>1 Per jaar.</p>'],
    [
      'rows that reach too far',
      '<table><tr><td rowspan="9">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      '<table><tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
    ],
    [
      'a link past a filter',
      '<p><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.nl%2Fb&amp;data=05%7Cj%40a.nl">a</a></p>',
      '<p><a href="https://a.nl/b">a</a></p>',
      ['link_unwrapped'],
    ],
    [
      'a link that only its maker can undo',
      '<p><a href="https://t.co/x">a</a></p>',
      '<p><a href="https://t.co/x">a</a></p>',
      ['link_closed'],
    ],
    [
      'cp1252, ligatures and letters taken apart',
      '<p>\u0080 25 o\ufb03cieel Financie\u0308n a\u000bb</p>',
      '<p>€ 25 officieel Financiën a b</p>',
    ],
  ]
  it.each(cases)('%s', (_name, html, expected, notes = []) => expect(read(html)).toEqual({ html: expected, notes, faults: [] }))
})
