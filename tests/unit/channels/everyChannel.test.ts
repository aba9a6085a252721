import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCounter } from '../../../src/channels/counter/renderCounter'
import { renderEmail } from '../../../src/channels/email/renderEmail'
import { renderPhone } from '../../../src/channels/phone/renderPhone'
import { renderWebsite } from '../../../src/channels/website/renderWebsite'
import { documentFromText } from '../../../src/content/documentFromText'
import { emptyDocument } from '../../../src/content/emptyDocument'
import { escapeHtml } from '../../../src/content/escapeHtml'
import { listLinks } from '../../../src/content/links'
import { toTextBlocks } from '../../../src/content/toTextBlocks'
import type { VacView } from '../../../src/reading/vacView'
import { arbitraryDocument } from '../content/arbitraryDocument'
import { SECRET, buildVacView, emailContext, noSections } from './buildVacView'

const publicChannels: [string, (view: VacView) => unknown][] = [
  ['website', (view) => renderWebsite(view)],
  ['counter', (view) => renderCounter(view, { answerUrl: emailContext.answerUrl })],
  ['email', (view) => renderEmail(view, emailContext)],
]

/** Every text that a channel gives, HTML parts as they are. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
const htmlOf = (view: VacView): [string, string][] => [
  ['website', [renderWebsite(view).bodyHtml, ...renderWebsite(view).sections.map(({ html }) => html)].join('')],
  [
    'counter',
    renderCounter(view)
      .parts.map(({ html }) => html)
      .join(''),
  ],
  ['phone', [renderPhone(view).bodyHtml, ...renderPhone(view).sections.map(({ html }) => html)].join('')],
  ['email', renderEmail(view, emailContext).html],
]

describe('the public channels', () => {
  it.each(publicChannels)('%s shows nothing internal', (_name, render) => {
    expect(textsIn(render(buildVacView())).join('\n')).not.toContain(SECRET)
  })

  it.each(publicChannels)('%s gives the same with and without internal text', (_name, render) => {
    expect(render(buildVacView())).toEqual(render(buildVacView({ internal: null })))
  })
})

describe('the phone', () => {
  it('shows the internal text, and nothing of it when the view has none', () => {
    expect(textsIn(renderPhone(buildVacView())).filter((text) => text.includes(SECRET)).length).toBeGreaterThan(10)
    expect(textsIn(renderPhone(buildVacView({ internal: null }))).join('')).not.toContain(SECRET)
  })
})

describe('every channel has something to show', () => {
  const answer = documentFromText('Het antwoord staat hier.')
  const empty = emptyDocument()
  it.each([
    ['only a question and an answer', { shortAnswer: '', answer, sections: noSections, internal: null }],
    ['only a short answer', { shortAnswer: 'Het antwoord staat hier.', answer: empty, sections: noSections, internal: null }],
    ['only a section', { shortAnswer: '', answer: empty, sections: { ...noSections, cost: answer }, internal: null }],
  ])('%s', (_name, overrides) => {
    const view = buildVacView({ ...overrides, contactPoint: { name: 'X', phone: null, email: null, website: null } })
    const all = [renderWebsite(view), renderCounter(view), renderPhone(view), renderEmail(view, emailContext)]
    for (const shown of all) expect(textsIn(shown).join('\n')).toContain('Het antwoord staat hier.')
    expect(renderEmail(view, emailContext).text).toContain('Het antwoord staat hier.')
    expect(renderWebsite(view).jsonLd.mainEntity[0]?.acceptedAnswer.text).toContain('Het antwoord staat hier.')
  })

  it('an empty section is no section', () => {
    const view = buildVacView({ sections: { ...noSections, cost: empty, bring: emptyDocument('list') } })
    expect(renderWebsite(view).sections).toEqual([])
    expect(renderEmail(view, emailContext).html).not.toContain('Kosten')
  })
})

describe('for any document', () => {
  const flat = (text: string) => text.replaceAll(/\s/g, '')
  const bare = (html: string) => flat(html.replaceAll(/<[^>]*>/g, ''))

  it('no channel loses text or links, and no text becomes markup', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, fc.constantFrom('cost', 'bring', 'apply', 'duration'), (answer, section, key) => {
        const view = buildVacView({ answer, sections: { ...noSections, [key]: section } })
        const blocks = [answer, section].flatMap(toTextBlocks)
        const links = [answer, section].flatMap(listLinks)
        for (const [channel, html] of htmlOf(view)) {
          for (const { text } of blocks) expect(bare(html), channel).toContain(flat(escapeHtml(text)))
          for (const { href } of links) expect(html, channel).toContain(`href="${escapeHtml(href)}"`)
          expect(html.toLowerCase(), channel).not.toMatch(/<script|<img|<iframe|javascript:|<[^>]*\son[a-z]+=/)
        }
        const { text } = renderEmail(view, emailContext)
        for (const { href } of links) expect(text).toContain(href.replace(/^(mailto|tel):/, ''))
        expect(renderWebsite(view).links.map(({ url }) => url)).toEqual(expect.arrayContaining(links.map(({ href }) => href)))
      }),
      { numRuns: 150 },
    )
  })
})
