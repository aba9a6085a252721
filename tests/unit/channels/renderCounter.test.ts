import { describe, expect, it } from 'vitest'
import { renderCounter } from '../../../src/channels/counter/renderCounter'
import { documentFromText } from '../../../src/content/documentFromText'
import { htmlToDocument } from '../../../src/content/html/htmlToDocument'
import { buildVacView, noSections } from './buildVacView'

describe('renderCounter', () => {
  it('begins with what to bring, as boxes to tick', () => {
    const sheet = renderCounter(buildVacView(), { answerUrl: 'https://voorbeeld.nl/vraag/x' })
    expect(sheet.parts.map(({ key }) => key)).toEqual(['bring', 'cost', 'duration', 'apply', 'explanation'])
    expect(sheet.parts[0]?.html).toBe(
      '<ul class="checklist"><li><label><input type="checkbox"> uw oude paspoort</label></li><li><label><input type="checkbox"> een pasfoto</label></li></ul>',
    )
    expect(sheet).toMatchObject({
      core: 'Maak een afspraak bij de balie. U komt zelf langs.',
      url: 'https://voorbeeld.nl/vraag/x',
      contact: { phone: '14 0123' },
    })
  })

  it('prints the address of a link', () => {
    const apply = renderCounter(buildVacView()).parts.find(({ key }) => key === 'apply')
    expect(apply?.html).toContain('<span class="print-url">(https://voorbeeld.nl/afspraak?a=1&amp;b=2)</span>')
  })

  it('puts the headings of the answer below the title of its part', () => {
    const view = buildVacView({ answer: htmlToDocument('<h2>a</h2><h4>b</h4>').document, sections: noSections })
    expect(renderCounter(view).parts).toEqual([{ key: 'explanation', title: 'Uitleg', html: '<h3>a</h3><h5>b</h5>' }])
  })

  it('keeps text that stands beside the list', () => {
    const bring = documentFromText('Neem mee:\n- pas')
    const [part] = renderCounter(buildVacView({ sections: { ...noSections, bring } })).parts
    expect(part?.html).toBe('<p>Neem mee:</p><ul class="checklist"><li><label><input type="checkbox"> pas</label></li></ul>')
  })

  it.each([[undefined], [null], ['javascript:alert(1)']])('prints no address for %s', (answerUrl) => {
    expect(renderCounter(buildVacView(), { answerUrl }).url).toBeNull()
  })
})
