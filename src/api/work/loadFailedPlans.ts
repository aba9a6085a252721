import type { Payload } from 'payload'
import { ownDepartments } from '../../../policies/person'
import type { User } from '../../payload-types'
import { filled } from '../../reading/relations'
import { WORK_LIST_LENGTH, type Work } from './schema'

/** Plans that did not happen and that nobody has looked at yet, newest first. Read with the rights of the user. */
export async function loadFailedPlans({ payload, user }: { payload: Payload; user: User }): Promise<Pick<Work, 'plans' | 'planCount'>> {
  const own = ownDepartments(user)
  const { docs, totalDocs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [
        { state: { equals: 'failed' } },
        { 'vac.deletedAt': { exists: false } },
        ...(own ? [{ 'vac.owningDepartment': { in: own } }] : []),
      ],
    },
    sort: '-doneAt',
    limit: WORK_LIST_LENGTH,
    depth: 1,
    overrideAccess: false,
    user,
  })
  const plans = docs.flatMap(({ id, vac: relation, action, moment, failure, requestedByName }) => {
    const vac = filled([relation])[0]
    return vac
      ? [{ id, vacId: vac.id, question: vac.question, action, moment, reason: failure ?? '', requestedByName: requestedByName ?? null }]
      : []
  })
  return { plans, planCount: totalDocs }
}
