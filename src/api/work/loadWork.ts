import type { Payload, Where } from 'payload'
import { authorize } from '../../../policies/authorize'
import { can } from '../../../policies/can'
import { whereLive } from '../../../policies/isLive'
import { ownDepartments } from '../../../policies/person'
import type { Sources } from '../../http/defineRoute'
import type { User } from '../../payload-types'
import { filled } from '../../reading/relations'
import { addDays, daysBetween, toDay } from '../../time/dates'
import { loadSuggestions } from '../searches/loadSuggestions'
import { loadFailedPlans } from './loadFailedPlans'
import { WORK_LIST_LENGTH, type Work } from './schema'

/** How far ahead the start page looks for reviews (days). */
const LOOK_AHEAD_DAYS = 30

interface Request extends Sources {
  user: User
  now: Date
}

/** The start page of an owner or editor. Everything is read with the rights of that user. */
export async function loadWork(request: Request): Promise<Work> {
  const { user } = request
  authorize(user, 'read', 'work')
  const [plans, flags, reviews, drafts, searches] = await Promise.all([
    loadFailedPlans(request),
    loadFlags(request),
    loadReviews(request),
    loadDrafts(request),
    loadSuggestions(request),
  ])
  return {
    abilities: {
      ...searches.abilities,
      answerFlag: can(user, 'update', 'flags'),
      confirm: can(user, 'confirm', 'vacs'),
      plan: can(user, 'plan', 'vacs'),
    },
    ...plans,
    ...flags,
    ...reviews,
    ...drafts,
    searches: searches.suggestions.slice(0, WORK_LIST_LENGTH),
    searchCount: searches.suggestions.length,
    searchDays: searches.days,
  }
}

async function loadFlags({ payload, user, now }: Request): Promise<Pick<Work, 'flags' | 'flagCount'>> {
  const own = ownDepartments(user)
  const { docs, totalDocs } = await payload.find({
    collection: 'flags',
    where: { and: [isWaiting(toDay(now)), ...(own ? [{ department: { in: own } }] : [])] },
    sort: 'createdAt',
    limit: WORK_LIST_LENGTH,
    depth: 1,
    overrideAccess: false,
    user,
  })
  const today = toDay(now)
  const flags = docs.map((flag) => {
    const vac = filled([flag.vac])[0]
    return {
      id: flag.id,
      subject: flag.subject,
      kind: flag.kind,
      text: flag.text ?? '',
      query: flag.query ?? null,
      about: vac ? { id: vac.id, question: vac.question } : null,
      department: filled([flag.department])[0]?.name ?? null,
      reporterName: flag.reporterName ?? null,
      createdAt: flag.createdAt,
      ageDays: daysBetween(toDay(new Date(flag.createdAt)), today),
      vacId: vac?.id ?? null,
    }
  })
  return { flags, flagCount: totalDocs }
}

/** Open, or planned for a day that has come. */
function isWaiting(today: string): Where {
  return {
    or: [{ state: { equals: 'open' } }, { and: [{ state: { equals: 'planned' } }, { plannedFor: { less_than_equal: today } }] }],
  }
}

async function loadReviews({ payload, user, now }: Request): Promise<Pick<Work, 'reviews' | 'reviewCount' | 'overdueCount'>> {
  const own = ownDepartments(user)
  const today = toDay(now)
  const mine: Where[] = [whereLive(now, 'vac.'), ...(own ? [{ 'vac.owningDepartment': { in: own } }] : [])]
  const rights = { overrideAccess: false, user } as const
  const [names, due, overdue] = await Promise.all([
    departmentNames(payload, user),
    payload.find({
      collection: 'vac-records',
      where: { and: [{ reviewDue: { less_than_equal: addDays(today, LOOK_AHEAD_DAYS) } }, ...mine] },
      sort: 'reviewDue',
      limit: WORK_LIST_LENGTH,
      depth: 2,
      ...rights,
    }),
    payload.count({ collection: 'vac-records', where: { and: [{ reviewDue: { less_than: today } }, ...mine] }, ...rights }),
  ])
  const reviews = due.docs.flatMap((record) => {
    const vac = filled([record.vac])[0]
    if (!vac || !record.reviewDue) return []
    return [
      {
        vacId: vac.id,
        question: vac.question,
        department: names.get(idOf(vac.owningDepartment)) ?? '',
        reviewDue: record.reviewDue,
        overdueDays: Math.max(0, daysBetween(record.reviewDue, today)),
      },
    ]
  })
  return { reviews, reviewCount: due.totalDocs, overdueCount: overdue.totalDocs }
}

/** A relation of a relation is not filled in: its name is looked up here. */
async function departmentNames(payload: Payload, user: User): Promise<Map<number, string>> {
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

function idOf(relation: number | { id: number }): number {
  return typeof relation === 'object' ? relation.id : relation
}

async function loadDrafts({ payload, user }: Request): Promise<Pick<Work, 'drafts' | 'draftCount'>> {
  const own = ownDepartments(user)
  const { docs, totalDocs } = await payload.findVersions({
    collection: 'vacs',
    where: {
      and: [
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
        { 'version.deletedAt': { exists: false } },
        { 'version.retiredAt': { exists: false } },
        ...(own ? [{ 'version.owningDepartment': { in: own } }] : []),
      ],
    },
    sort: '-updatedAt',
    limit: WORK_LIST_LENGTH,
    depth: 1,
    overrideAccess: false,
    user,
  })
  const drafts = docs.map(({ parent, version, updatedAt }) => ({
    vacId: Number(typeof parent === 'object' ? (parent as { id: number }).id : parent),
    question: version.question ?? '',
    department: filled([version.owningDepartment])[0]?.name ?? '',
    editedByName: version.editedByName ?? null,
    updatedAt,
    isLive: Boolean(version.publishedAt),
  }))
  return { drafts, draftCount: totalDocs }
}
