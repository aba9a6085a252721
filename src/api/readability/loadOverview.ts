import type { Payload, Where } from 'payload'
import { authorize } from '../../../policies/authorize'
import { whereLive } from '../../../policies/isLive'
import type { User } from '../../payload-types'
import { filled } from '../../reading/relations'
import type { OverviewQuery, ReadabilityOverview } from './schema'

const PAGE_SIZE = 25

/** Every live text with its score, read with the rights of this user. Help for writers: it adds nothing up per person or department. */
export async function loadOverview({
  payload,
  user,
  query,
}: {
  payload: Payload
  user: User
  query: OverviewQuery
}): Promise<ReadabilityOverview> {
  authorize(user, 'read', 'readability-overview')
  const rights = { overrideAccess: false, user } as const
  const [records, departments] = await Promise.all([
    payload.find({
      collection: 'vac-records',
      where: { and: conditions(query) },
      sort: [query.sort === 'score' ? 'readabilityScore' : '-readabilityScore', 'id'],
      limit: PAGE_SIZE,
      page: query.page,
      depth: 1,
      ...rights,
    }),
    payload.find({ collection: 'departments', sort: 'name', depth: 0, pagination: false, select: { name: true }, ...rights }),
  ])
  const names = new Map(departments.docs.map(({ id, name }) => [id, name]))
  return {
    vacs: records.docs.flatMap(({ vac: relation, readabilityScore, readabilityMeets }) =>
      filled([relation]).map(({ id, question, owningDepartment }) => ({
        id,
        question,
        department: names.get(typeof owningDepartment === 'object' ? owningDepartment.id : owningDepartment) ?? '',
        score: readabilityScore ?? null,
        meets: readabilityScore === null || readabilityScore === undefined ? null : readabilityMeets === true,
      })),
    ),
    total: records.totalDocs,
    page: records.page ?? 1,
    pages: records.totalPages,
    departments: departments.docs.map(({ id, name }) => ({ id, name })),
  }
}

function conditions({ department, meets, below }: OverviewQuery): Where[] {
  return [
    whereLive(new Date(), 'vac.'),
    ...(department ? [{ 'vac.owningDepartment': { equals: department } }] : []),
    ...(meets ? [{ readabilityScore: { exists: true } }, { readabilityMeets: { equals: meets === 'yes' } }] : []),
    ...(below ? [{ readabilityScore: { less_than: below } }] : []),
  ]
}
