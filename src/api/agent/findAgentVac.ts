import type { Payload } from 'payload'
import { type PhoneAnswer, renderPhone } from '../../channels/phone/renderPhone'
import { type EmailMessage, renderEmail } from '../../channels/email/renderEmail'
import { loadReadingContextAsSystem, loadShownVacAsSystem } from '../../reading/loadVacs'
import { readVac } from '../../reading/readVac'
import type { VacView } from '../../reading/vacView'
import { emailContext } from '../vacs/emailContext'

export interface AgentVac {
  vac: VacView
  phone: PhoneAnswer
  email: EmailMessage
  /** Flags about this VAC that wait for an answer. */
  openFlags: number
}

/** A live VAC as an agent may read it, with what to say and what to mail; null when it is not live. */
export async function findAgentVac(payload: Payload, wanted: { uuid: string; municipality: string | null }): Promise<AgentVac | null> {
  const moment = new Date()
  const source = await loadShownVacAsSystem({ payload }, { uuid: { equals: wanted.uuid } }, moment)
  if (!source) return null
  const context = await loadReadingContextAsSystem({ payload }, [source])
  const reading = { municipality: wanted.municipality, moment }
  const vac = readVac(source, context, { ...reading, audience: 'agent', channel: 'phone' })
  const mailed = readVac(source, context, { ...reading, audience: 'public', channel: 'email' })
  if (!vac || !mailed) return null
  const { totalDocs } = await payload.count({
    collection: 'flags',
    where: { and: [{ vac: { equals: source.vac.id } }, { state: { in: ['open', 'planned'] } }] },
    overrideAccess: true,
  })
  return { vac, phone: renderPhone(vac), email: renderEmail(mailed, await emailContext(mailed, wanted.municipality)), openFlags: totalDocs }
}
