import { publicRoute, queryOf } from '../http/handle'
import { presentHits } from './presentPublic'
import { listPublicVacs } from './publicVacs'
import { publicVacsQuery } from './schema'

/** `GET /v1/vacs` */
export const getVacs = publicRoute(async ({ url }) => {
  const { q, ...rest } = publicVacsQuery.parse(queryOf(url))
  return presentHits(await listPublicVacs({ query: q, ...rest }))
})
