import { describe, expect, it } from 'vitest'
import { notFoundPage } from '../../../src/ui/site/notFoundPage'

describe('notFoundPage', () => {
  const html = notFoundPage({
    siteName: 'Vragen <b>& "antwoorden"</b>',
    municipalities: [
      { slug: 'west', name: 'West & Co', phone: '14 0316' },
      { slug: 'oost', name: 'Oost', phone: null },
    ],
  })

  it('escapes what people filled in', () => {
    expect(html).toContain('Vragen &lt;b&gt;&amp; ')
    expect(html).not.toContain('<b>')
    expect(html).toContain('<li>West &amp; Co: <a href="tel:140316">14 0316</a></li>')
  })

  it('leaves out whom nobody can call', () => {
    expect(html).not.toContain('Oost')
  })

  it('works without any script', () => {
    expect(html).not.toContain('<script')
    expect(html).toContain('action="/zoeken"')
  })
})
