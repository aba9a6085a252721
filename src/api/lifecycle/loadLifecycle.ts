import type { Payload, PayloadRequest } from 'payload'
import type { User, Vac } from '../../payload-types'
import { vacState } from '../../publishing/vacState'
import { loadNewestVersionAsSystem, loadReadingContextAsSystem } from '../../reading/loadVacs'
import { isLiveAt } from '../../reading/readVac'
import { toDay } from '../../time/dates'
import { previewChannels } from './previewChannels'
import type { Lifecycle } from './schema'

interface Request {
  payload: Payload
  req: PayloadRequest
  user: User
  now: Date
}

/** The state of one VAC for somebody who may read it; null for anybody else. */
export async function loadLifecycle(request: Request, id: number): Promise<Lifecycle | null> {
  const { payload, user, now } = request
  const rights = { overrideAccess: false, user } as const
  const newest = await payload.findByID({ collection: 'vacs', id, depth: 0, draft: true, disableErrors: true, ...rights })
  if (!newest) return null
  const [live, schedules, openFlags, source, context] = await Promise.all([
    payload.findByID({ collection: 'vacs', id, depth: 0, draft: false, disableErrors: true, overrideAccess: true }),
    payload.find({ collection: 'schedules', where: { and: [{ vac: { equals: id } }, { state: { equals: 'waiting' } }] }, sort: 'moment', depth: 0, overrideAccess: true }),
    payload.count({ collection: 'flags', where: { and: [{ vac: { equals: id } }, { state: { in: ['open', 'planned'] } }] }, overrideAccess: true }),
    loadNewestVersionAsSystem({ payload }, id),
    loadReadingContextAsSystem({ payload }),
  ])
  if (!source) return null
  const isLive = live !== null && isLiveAt(live, now)
  const waiting = schedules.docs
  const rights2 = rightsOf(user, newest)
  const reviewDue = source.record?.reviewDue ?? null
  return {
    vacId: id,
    uuid: newest.uuid ?? '',
    state: vacState({
      isLive,
      hasNewerDraft: newest._status === 'draft',
      isScheduled: waiting.some(({ action }) => action === 'publish'),
      wasRetired: Boolean(newest.retiredAt ?? live?.retiredAt),
    }),
    publishedAt: isLive ? (live?.publishedAt ?? null) : null,
    lastChecked: source.record?.lastChecked ?? null,
    lastCheckedByName: source.record?.lastCheckedByName ?? null,
    reviewDue,
    isOverdue: reviewDue !== null && reviewDue < toDay(now),
    ...rights2,
    schedules: waiting.map(({ id: schedule, action, moment, requestedByName }) => ({ id: schedule, action, moment, requestedByName: requestedByName ?? null })),
    openFlags: openFlags.totalDocs,
    links: isLive ? { website: `/vraag/${newest.slug}`, print: `/vraag/${newest.slug}/afdrukken`, agent: `/agent?vac=${newest.uuid}` } : null,
    preview: await previewChannels(source, context, now),
  }
}

function rightsOf(user: User, vac: Vac): { mayEdit: boolean; mayPublish: boolean } {
  if (user.role === 'editor' || user.role === 'admin') return { mayEdit: true, mayPublish: true }
  if (user.role !== 'owner') return { mayEdit: false, mayPublish: false }
  const own = (user.departments ?? []).map((department) => (typeof department === 'object' ? department.id : department))
  const department = typeof vac.owningDepartment === 'object' ? vac.owningDepartment?.id : vac.owningDepartment
  const mayEdit = own.includes(Number(department))
  return { mayEdit, mayPublish: mayEdit && user.mayPublish === true }
}
