import type { Payload } from 'payload'
import { escapeHtml } from '../../content/escapeHtml'
import { renderCounter } from '../../channels/counter/renderCounter'
import { renderEmail } from '../../channels/email/renderEmail'
import { renderPhone } from '../../channels/phone/renderPhone'
import { renderWebsite } from '../../channels/website/renderWebsite'
import { readVac } from '../../reading/readVac'
import type { ReadingContext, VacSource } from '../../reading/vacSource'
import { emailContext } from '../vacs/emailContext'
import { publicUrl } from '../vacs/publicVacs'
import type { Lifecycle } from './schema'

interface Previewed {
  source: VacSource
  context: ReadingContext
  moment: Date
}

/** The newest version as each channel would show it, as HTML fragments; '' where there is nothing to show. */
export async function previewChannels(payload: Payload, { source, context, moment }: Previewed): Promise<Lifecycle['preview']> {
  const reading = { municipality: null, moment, isPreview: true }
  const agent = readVac(source, context, { ...reading, audience: 'agent' })
  const view = readVac(source, context, { ...reading, audience: 'public' })
  if (!agent || !view) return { phone: '', email: '', counter: '', website: '' }
  const phone = renderPhone(agent)
  const website = renderWebsite(view)
  const counter = renderCounter(view, { answerUrl: publicUrl(view.slug) })
  const asked = phone.questionsToAsk.map((question) => `<li>${escapeHtml(question)}</li>`).join('')
  return {
    phone: [
      heading(phone.title),
      phone.notByPhone ? paragraph(phone.notByPhone.instead) : '',
      paragraph(phone.say),
      asked ? `<ul>${asked}</ul>` : '',
      titled(phone.sections),
      phone.bodyHtml,
      phone.note ? paragraph(phone.note) : '',
    ].join(''),
    email: renderEmail(view, await emailContext(payload, view, null)).html,
    counter: [heading(counter.title), paragraph(counter.core), titled(counter.parts)].join(''),
    website: [
      heading(website.title),
      website.coreFrom === 'shortAnswer' ? paragraph(website.core) : '',
      titled(website.sections),
      website.bodyHtml,
    ].join(''),
  }
}

function heading(text: string): string {
  return `<h1>${escapeHtml(text)}</h1>`
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escapeHtml(text)}</p>`
}

function titled(parts: { title: string; html: string }[]): string {
  return parts.map(({ title, html }) => `<h2>${escapeHtml(title)}</h2>${html}`).join('')
}
