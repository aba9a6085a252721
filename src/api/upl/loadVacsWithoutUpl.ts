import type { Payload, Where } from 'payload'
import { authorize } from '../../../policies/authorize'
import { whereLive } from '../../../policies/isLive'
import { ownDepartments } from '../../../policies/person'
import type { User } from '../../payload-types'
import type { VacsWithoutUpl } from './schema'
import { suggestUpl } from './suggestUpl'

const PAGE_SIZE = 20

interface Loading {
  payload: Payload
  user: User
  page: number
}

/** Live answers without a product name, that this user may change, each with the name that fits best. */
export async function loadVacsWithoutUpl({ payload, user, page }: Loading): Promise<VacsWithoutUpl> {
  authorize(user, 'suggest', 'upl-products')
  const own = ownDepartments(user)
  const where: Where = {
    and: [whereLive(new Date()), { upl: { exists: false } }, ...(own === null ? [] : [{ owningDepartment: { in: own } }])],
  }
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'vacs',
    where,
    sort: 'question',
    page,
    limit: PAGE_SIZE,
    depth: 0,
    overrideAccess: false,
    user,
    select: { question: true, searchTerms: true },
  })
  const vacs = await Promise.all(
    docs.map(async ({ id, question, searchTerms }) => {
      const [suggestion = null] = await suggestUpl({ question, searchTerms: searchTerms ?? [], upl: [] }, 1)
      return { id, question, suggestion }
    }),
  )
  return { vacs, total: totalDocs, page, pages: totalPages }
}
