import { queryOf, signedInRoute } from '../../../../api/http/handle'
import { loadVacsWithoutUpl } from '../../../../api/upl/loadVacsWithoutUpl'
import { vacsWithoutUplQuery } from '../../../../api/upl/schema'

export const GET = signedInRoute(({ payload, user, url }) =>
  loadVacsWithoutUpl({ payload, user, ...vacsWithoutUplQuery.parse(queryOf(url)) }),
)
