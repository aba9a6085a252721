import type { Payload } from 'payload'
import { type PhoneAnswer, renderPhone } from '../../channels/phone/renderPhone'
import { type EmailMessage, renderEmail } from '../../channels/email/renderEmail'
import { loadReadingContextAsSystem, loadShownVacAsSystem } from '../../reading/loadVacs'
import { differsByMunicipality } from '../../reading/differsByMunicipality'
import { type Reading, readVac } from '../../reading/readVac'
import type { Audience, VacView } from '../../reading/vacView'
import { emailContext } from '../vacs/emailContext'

export interface AgentVac {
  vac: VacView
  phone: PhoneAnswer
  email: EmailMessage
  /** Flags about this VAC that wait for an answer. */
  openFlags: number
  /**
   * Whether it may be said to this caller: it `holds`; other municipalities are served and none was chosen (`ask`); or it
   * does not hold for the one chosen (`elsewhere`).
   */
  place: 'holds' | 'ask' | 'elsewhere'
}

/** A live VAC as an agent may read it, with what to say and what to mail; null when it is not live. */
export async function findAgentVac(payload: Payload, wanted: { uuid: string; municipality: string | null }): Promise<AgentVac | null> {
  const moment = new Date()
  const source = await loadShownVacAsSystem({ payload }, { uuid: { equals: wanted.uuid } }, moment)
  if (!source) return null
  const context = await loadReadingContextAsSystem({ payload }, [source])
  const read = (audience: Audience, municipality: Reading['municipality']) => readVac(source, context, { audience, municipality, moment })
  const isHere = read('agent', wanted.municipality) !== null
  const municipality = isHere ? wanted.municipality : null
  const vac = read('agent', municipality)
  const mailed = read('public', municipality)
  if (!vac || !mailed) return null
  const { totalDocs } = await payload.count({
    collection: 'flags',
    where: { and: [{ vac: { equals: source.vac.id } }, { state: { in: ['open', 'planned'] } }] },
    overrideAccess: true,
  })
  const place = !isHere ? 'elsewhere' : differsByMunicipality(vac.municipalities, context.municipalities, municipality) ? 'ask' : 'holds'
  return {
    vac,
    place,
    phone: renderPhone(vac),
    email: renderEmail(mailed, await emailContext(payload, mailed, municipality)),
    openFlags: totalDocs,
  }
}
