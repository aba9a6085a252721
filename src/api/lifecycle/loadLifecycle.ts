import type { Payload } from 'payload'
import { can } from '../../../policies/can'
import { isLive } from '../../../policies/isLive'
import type { User } from '../../payload-types'
import { vacState } from '../../publishing/vacState'
import { loadNewestVersionAsSystem, loadReadingContextAsSystem, loadVacsAsSystem } from '../../reading/loadVacs'
import { toDay } from '../../time/dates'
import type { VacSource } from '../../reading/vacSource'
import { previewChannels } from './previewChannels'
import type { Lifecycle } from './schema'

interface Request {
  payload: Payload
  user: User
  now: Date
}

/** The state of one VAC for somebody who may read it; null for anybody else. */
export async function loadLifecycle(request: Request, id: number): Promise<Lifecycle | null> {
  const { payload, user, now } = request
  const rights = { overrideAccess: false, user } as const
  const newest = await payload.findByID({ collection: 'vacs', id, depth: 0, draft: true, disableErrors: true, ...rights })
  if (!newest) return null
  const vac = { of: 'vacs', department: newest.owningDepartment as number } as const
  // What a preview shows may be a draft.
  const mayReadDrafts = can(user, 'readVersions', vac)
  const [live, schedules, openFlags, newestSource] = await Promise.all([
    loadMain(payload, id),
    payload.find({
      collection: 'schedules',
      where: { and: [{ vac: { equals: id } }, { state: { equals: 'waiting' } }] },
      sort: 'moment',
      depth: 0,
      overrideAccess: true,
    }),
    payload.count({
      collection: 'flags',
      where: { and: [{ vac: { equals: id } }, { state: { in: ['open', 'planned'] } }] },
      overrideAccess: true,
    }),
    mayReadDrafts ? loadNewestVersionAsSystem({ payload }, id) : null,
  ])
  const source = mayReadDrafts ? newestSource : live
  if (!source) return null
  const context = await loadReadingContextAsSystem({ payload }, [source])
  const isLiveNow = live !== null && isLive(live.vac, now)
  const waiting = mayReadDrafts ? schedules.docs : []
  const reviewDue = source.record?.reviewDue ?? null
  return {
    vacId: id,
    uuid: newest.uuid ?? '',
    state: vacState({
      isLive: isLiveNow,
      hasNewerDraft: newest._status === 'draft',
      isScheduled: waiting.some(({ action }) => action === 'publish'),
      wasRetired: Boolean(newest.retiredAt ?? live?.vac.retiredAt),
    }),
    publishedAt: isLiveNow ? (live?.vac.publishedAt ?? null) : null,
    lastChecked: source.record?.lastChecked ?? null,
    lastCheckedByName: source.record?.lastCheckedByName ?? null,
    reviewDue,
    isOverdue: reviewDue !== null && reviewDue < toDay(now),
    abilities: { confirm: can(user, 'confirm', vac), publish: can(user, 'publish', vac), plan: can(user, 'plan', vac) },
    schedules: waiting.map(({ id: schedule, action, moment, requestedByName }) => ({
      id: schedule,
      action,
      moment,
      requestedByName: requestedByName ?? null,
    })),
    openFlags: openFlags.totalDocs,
    links: isLiveNow
      ? { website: `/vraag/${newest.slug}`, print: `/vraag/${newest.slug}/afdrukken`, agent: `/agent?vac=${newest.uuid}` }
      : null,
    preview: await previewChannels(payload, { source, context, moment: now }),
  }
}

/** The main row: what is live, or was. */
async function loadMain(payload: Payload, id: number): Promise<VacSource | null> {
  const [source] = await loadVacsAsSystem({ payload }, { where: { id: { equals: id } }, limit: 1 })
  return source ?? null
}
