import { publicRoute, queryOf } from '../../../api/http/handle'
import { preflight } from '../../../api/http/preflight'
import { listPublicVacs } from '../../../api/vacs/publicVacs'
import { presentHits } from '../../../api/vacs/presentPublic'
import { publicVacsQuery } from '../../../api/vacs/schema'

export const GET = publicRoute(async ({ url }) => {
  const { q, ...rest } = publicVacsQuery.parse(queryOf(url))
  return presentHits(await listPublicVacs({ query: q, ...rest }))
})

export const OPTIONS = preflight
