import type { Payload, Where } from 'payload'
import { authorize } from '../../../policies/authorize'
import { whereLive } from '../../../policies/isLive'
import { ownDepartments } from '../../../policies/person'
import type { User, Vac } from '../../payload-types'
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
    and: [whereLive(new Date(), 'vac.'), { upl: { exists: false } }, ...(own === null ? [] : [{ 'vac.owningDepartment': { in: own } }])],
  }
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'vac-findability',
    where,
    sort: 'vac.question',
    page,
    limit: PAGE_SIZE,
    depth: 1,
    // By whose rights is in `where`.
    overrideAccess: true,
    populate: { vacs: { question: true } },
  })
  const vacs = await Promise.all(
    docs.map(async ({ vac, searchTerms }) => {
      const { id, question } = vac as Vac
      const [suggestion = null] = await suggestUpl(payload, { question, searchTerms: searchTerms ?? [], upl: [], most: 1 })
      return { id, question, suggestion }
    }),
  )
  return { vacs, total: totalDocs, page, pages: totalPages }
}
