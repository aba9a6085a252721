import type { Payload } from 'payload'
import { env } from '../env'
import { planMail } from '../messages/planMail'
import type { JobData } from '../queue/jobs'
import { filled } from '../reading/relations'
import { deliver } from './deliver'

/** Tells who asked for a plan, or the department that owns the answer, that it failed and why. Sends nothing when there is nobody to tell. */
export async function sendScheduleMail(payload: Payload, { id, to }: JobData<'schedule.mail'>): Promise<void> {
  const schedule = await payload.findByID({ collection: 'schedules', id, depth: 2, overrideAccess: true, disableErrors: true })
  const vac = schedule && filled([schedule.vac])[0]
  if (!schedule || !vac || schedule.state !== 'failed') return
  const group = filled([vac.owningDepartment])[0]?.groupEmail ?? null
  const requester = filled([schedule.requestedBy])[0]?.email ?? null
  const address = to === 'department' ? group : requester === group ? null : requester
  if (!address) return
  const { action, moment, failure } = schedule
  const about = { question: vac.question, action, moment: new Date(moment), reason: failure ?? '', link: `${env.PUBLIC_URL}/admin/collections/vacs/${vac.id}` }
  await deliver({ to: address, messageId: `<plan-${id}-${to}-${Date.parse(schedule.doneAt ?? moment)}@vraagbaak>`, ...planMail(about) })
}
