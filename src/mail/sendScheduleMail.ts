import type { Payload } from 'payload'
import { env } from '../env'
import { planMail } from '../messages/planMail'
import type { Vac } from '../payload-types'
import type { JobData } from '../queue/jobs'
import { filled } from '../reading/relations'
import { deliver } from './deliver'

/** Tells who asked for a plan, or the department that owns the answer, that it failed and why. Sends nothing when there is nobody to tell. */
export async function sendScheduleMail(payload: Payload, { id, to }: JobData<'schedule.mail'>): Promise<void> {
  const schedule = await payload.findByID({ collection: 'schedules', id, depth: 1, overrideAccess: true, disableErrors: true })
  const vac = schedule && filled([schedule.vac])[0]
  if (!schedule || !vac || schedule.state !== 'failed') return
  // A relation of a relation is not filled in.
  const group = await groupMailbox(payload, vac)
  const requester = filled([schedule.requestedBy])[0]?.email ?? null
  const address = to === 'department' ? group : requester === group ? null : requester
  if (!address) return
  const { action, moment, failure } = schedule
  const about = {
    question: vac.question,
    action,
    moment: new Date(moment),
    reason: failure ?? '',
    link: `${env.PUBLIC_URL}/admin/collections/vacs/${vac.id}`,
  }
  await deliver({ to: address, messageId: `<plan-${id}-${to}-${Date.parse(schedule.doneAt ?? moment)}@vraagbaak>`, ...planMail(about) })
}

async function groupMailbox(payload: Payload, { owningDepartment }: Vac): Promise<string | null> {
  const id = typeof owningDepartment === 'object' ? owningDepartment?.id : owningDepartment
  if (!id) return null
  const department = await payload.findByID({ collection: 'departments', id, depth: 0, overrideAccess: true, disableErrors: true })
  return department?.groupEmail ?? null
}
