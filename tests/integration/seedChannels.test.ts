import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '../../seed/loadContent'
import { readContent } from '../../seed/readContent'
import { renderCounter } from '../../src/channels/counter/renderCounter'
import { renderEmail } from '../../src/channels/email/renderEmail'
import { renderPhone } from '../../src/channels/phone/renderPhone'
import { renderWebsite } from '../../src/channels/website/renderWebsite'
import { listLinks } from '../../src/content/links'
import { loadReadingContextAsSystem, loadVacsAsSystem } from '../../src/reading/loadVacs'
import { readVac } from '../../src/reading/readVac'
import type { VacInternals, VacView } from '../../src/reading/vacView'
import { testPayload } from '../support/instance'

/** Texts this short ("Nee", a number) stand in public texts too, by chance. */
const SHORTEST_TELLING_TEXT = 15

interface Shown {
  slug: string
  channel: string
  text: string
}

describe('every example answer on every channel', () => {
  const agents: VacView[] = []
  const shown: Shown[] = []

  beforeAll(async () => {
    const payload = await testPayload()
    await loadContent(payload)
    const context = await loadReadingContextAsSystem({ payload })
    const sources = await loadVacsAsSystem({ payload }, { where: { _status: { equals: 'published' } }, limit: 1000 })
    const reading = { municipality: null, moment: new Date() }
    for (const source of sources) {
      const agent = readVac(source, context, { ...reading, audience: 'agent' })
      const view = readVac(source, context, { ...reading, audience: 'public' })
      if (!agent || !view) throw new Error(`${source.vac.slug} cannot be read`)
      agents.push(agent)
      const email = renderEmail(view, {
        senderName: 'KCC',
        municipality: 'Lindewaard',
        complaintsUrl: 'https://www.lindewaard.example/klacht',
        answerUrl: null,
      })
      const channels = {
        website: renderWebsite(view),
        counter: renderCounter(view),
        email: { html: email.html, subject: email.subject },
        emailText: email.text,
        phone: renderPhone(agent),
      }
      for (const [channel, rendered] of Object.entries(channels)) shown.push({ slug: view.slug, channel, text: JSON.stringify(rendered) })
    }
  })
  afterAll(async () => (await testPayload()).destroy())

  it('holds what the content files hold', async () => {
    const { vacs } = await readContent()
    expect(agents).toHaveLength(vacs.filter(({ status }) => status === 'published').length)
  })

  it('says something everywhere', () => {
    expect(shown.filter(({ text }) => text.length < 200).map(({ slug, channel }) => `${slug} ${channel}`)).toEqual([])
  })

  it('keeps internal text on the phone alone', () => {
    const leaks = agents.flatMap(({ slug, internal }) =>
      shown
        .filter((item) => item.slug === slug && item.channel !== 'phone')
        .flatMap(({ channel, text }) =>
          internalTexts(internal)
            .filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))
            .map((secret) => `${slug} ${channel}: ${secret}`),
        ),
    )
    expect(leaks).toEqual([])
    expect(agents.filter(({ internal }) => internal?.note).length).toBeGreaterThan(20)
  })

  it('keeps every link', () => {
    const lost = agents.flatMap(({ slug, answer, sections }) => {
      const documents = [answer, sections.cost, sections.duration, sections.bring, sections.apply].filter((document) => document !== null)
      const hrefs = [
        ...documents.flatMap((document) => listLinks(document).map(({ href }) => href)),
        ...sections.applyLinks.map(({ url }) => url),
      ]
      return shown
        .filter((item) => item.slug === slug)
        .flatMap(({ channel, text }) =>
          hrefs.filter((href) => !text.includes(href.replace(/^(mailto|tel):/, ''))).map((href) => `${slug} ${channel} ${href}`),
        )
    })
    expect(lost).toEqual([])
  })
})

function internalTexts(internal: VacInternals | null): string[] {
  if (!internal) return []
  // Questions to ask on are no secret: many an answer asks them itself.
  const { note, handover, linkedLetters, notByPhone, contactPerson } = internal
  return [
    note,
    handover?.firstLine,
    handover?.rest,
    handover?.groupEmail,
    ...linkedLetters.map(({ name }) => name),
    notByPhone?.instead,
    contactPerson?.email,
  ].filter((text): text is string => typeof text === 'string' && text.length >= SHORTEST_TELLING_TEXT)
}
