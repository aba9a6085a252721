import type { Payload } from 'payload'
import { env } from '../env'
import { flagWords } from '../messages/flagWords'
import type { Flag } from '../payload-types'
import type { JobData } from '../queue/jobs'
import { filled } from '../reading/relations'
import { deliver } from './deliver'

/** Tells the group mailbox of a department of a new flag, or the reporter of the answer. Sends nothing when there is nobody to tell. */
export async function sendFlagMail(payload: Payload, { id, occasion }: JobData<'flag.mail'>): Promise<void> {
  const flag = await payload.findByID({ collection: 'flags', id, depth: 1, overrideAccess: true, disableErrors: true })
  const to = flag && (occasion === 'created' ? filled([flag.department])[0]?.groupEmail : reporterAddress(flag))
  if (!flag || !to) return
  await deliver({
    to,
    messageId: `<flag-${id}-${occasion}-${Date.parse(flag.answeredAt ?? flag.createdAt)}@vraagbaak>`,
    ...(occasion === 'created' ? newFlagMail(flag) : answerMail(flag)),
  })
}

function reporterAddress(flag: Flag): string | null {
  return flag.wantsReply ? (filled([flag.reporter])[0]?.email ?? null) : null
}

function newFlagMail(flag: Flag): { subject: string; text: string } {
  const words = flagWords.nl
  const about = filled([flag.vac])[0]?.question ?? words.subjects[flag.subject]
  return {
    subject: `Nieuw signaal: ${about}`,
    text: [
      'Beste collega,',
      '',
      `Er is een signaal over: ${about}`,
      `Soort: ${words.kinds[flag.kind]}`,
      ...(flag.text ? [`Bericht: ${flag.text}`] : []),
      ...(flag.query ? [`Gezocht op: ${flag.query}`] : []),
      ...(flag.reporterName ? [`Gemeld door: ${flag.reporterName}`] : []),
      '',
      `U beantwoordt het signaal op uw startpagina: ${env.PUBLIC_URL}/admin`,
      '',
      'Vraagbaak',
    ].join('\n'),
  }
}

function answerMail(flag: Flag): { subject: string; text: string } {
  const about = filled([flag.vac])[0]?.question ?? flagWords.nl.subjects[flag.subject]
  return {
    subject: `Antwoord op uw signaal: ${about}`,
    text: [
      `Beste ${flag.reporterName ?? 'collega'},`,
      '',
      `U meldde iets over: ${about}`,
      `Stand: ${flagWords.nl.states[flag.state]}`,
      ...(flag.answer ? [`Antwoord: ${flag.answer}`] : []),
      '',
      `Al uw meldingen: ${env.PUBLIC_URL}/agent`,
      '',
      'Vraagbaak',
    ].join('\n'),
  }
}
