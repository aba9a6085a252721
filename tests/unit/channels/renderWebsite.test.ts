import { describe, expect, it } from 'vitest'
import { coreOf } from '../../../src/channels/core'
import { toJsonLdScript } from '../../../src/channels/website/faqJsonLd'
import { renderWebsite } from '../../../src/channels/website/renderWebsite'
import { channelWords } from '../../../src/channels/words'
import { documentFromText } from '../../../src/content/documentFromText'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { buildVacView, noSections } from './buildVacView'

describe('renderWebsite', () => {
  it('gives core, sections, body, links and contact', () => {
    const shown = renderWebsite(buildVacView())
    expect(shown).toMatchObject({
      title: 'Hoe vraag ik een paspoort aan?',
      core: 'Maak een afspraak bij de balie. U komt zelf langs.',
      coreFrom: 'shortAnswer',
      sections: [
        { key: 'cost', title: 'Kosten', html: '<p>Een paspoort kost € 80.</p>' },
        { key: 'duration', html: '<p>5 werkdagen.</p>' },
        { key: 'bring', html: '<ul><li>uw oude paspoort</li><li>een pasfoto</li></ul>' },
        {
          key: 'apply',
          html: '<p>Aan de balie, op afspraak.</p><ul><li><a href="https://voorbeeld.nl/afspraak?a=1&amp;b=2">Afspraak maken</a></li></ul>',
        },
      ],
      contact: { phone: '14 0123', phoneHref: 'tel:140123', emailHref: 'mailto:info@voorbeeld.nl', website: 'https://voorbeeld.nl' },
    })
    expect(shown.links).toEqual([
      { label: 'Afspraak maken', url: 'https://voorbeeld.nl/afspraak?a=1&b=2', kind: 'form' },
      { label: 'https://voorbeeld.nl/paspoort', url: 'https://voorbeeld.nl/paspoort', kind: 'link' },
    ])
  })

  it('speaks English with English words', () => {
    expect(renderWebsite(buildVacView(), channelWords.en).sections.map(({ title }) => title)).toEqual([
      'Costs',
      'How long does it take?',
      'What to bring',
      'How to apply',
    ])
  })

  it('drops a link that could run script', () => {
    const view = buildVacView({ sections: { ...noSections, applyLinks: [{ label: 'x', url: 'javascript:alert(1)', kind: 'link' }] } })
    expect(renderWebsite(view).sections).toEqual([])
    expect(renderWebsite(view).links.map(({ url }) => url)).not.toContain('javascript:alert(1)')
  })

  it('makes a script that no text can close', () => {
    const view = buildVacView({ question: 'Wat is </script><script>?', shortAnswer: '</script>' })
    const script = toJsonLdScript(renderWebsite(view).jsonLd)
    expect(script).not.toContain('<')
    expect(JSON.parse(script)).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ name: 'Wat is </script><script>?' }] })
  })
})

describe('coreOf', () => {
  const core = (html: string, shortAnswer = '') => coreOf({ shortAnswer, answer: htmlToDocument(html).document })
  it.each([
    ['the short answer', '<p>Lang.</p>', ' Kort. ', { text: 'Kort.', from: 'shortAnswer' }],
    ['the first two sentences', '<p>Een. Twee. Drie.</p>', '', { text: 'Een. Twee.', from: 'answer' }],
    ['the first paragraph when it is short', '<p>Een.</p><p>Twee.</p>', '', { text: 'Een.', from: 'answer' }],
    ['text behind a heading', '<h2>Kop</h2><p>Een.</p>', '', { text: 'Een.', from: 'answer' }],
    ['a heading when there is nothing else', '<h2>Kop</h2>', '', { text: 'Kop', from: 'answer' }],
    [
      'an abbreviation as part of its sentence',
      '<p>Bel dhr. Jansen i.v.m. de afspraak. Dat kan nu. Of later.</p>',
      '',
      { text: 'Bel dhr. Jansen i.v.m. de afspraak. Dat kan nu.', from: 'answer' },
    ],
    [
      'the list behind a colon',
      '<p>Neem mee:</p><ul><li>uw pas;</li><li>een foto.</li></ul><p>Tot dan.</p>',
      '',
      { text: 'Neem mee: uw pas; een foto.', from: 'answer' },
    ],
    ['a colon with nothing behind it', '<p>Neem mee:</p>', '', { text: 'Neem mee:', from: 'answer' }],
    ['a list alone', '<ul><li>een</li></ul>', '', { text: 'een', from: 'answer' }],
    ['nothing', '', '', { text: '', from: 'none' }],
  ])('takes %s', (_name, html, shortAnswer, expected) => {
    expect(core(html, shortAnswer)).toEqual(expected)
  })

  it('does not stumble over a break', () => {
    expect(coreOf({ shortAnswer: '', answer: documentFromText('Een.\nTwee.\nDrie.') }).text).toBe('Een. Twee.')
  })
})
