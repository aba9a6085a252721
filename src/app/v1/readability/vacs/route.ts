import { queryOf, signedInRoute } from '../../../../api/http/handle'
import { loadOverview } from '../../../../api/readability/loadOverview'
import { overviewQuery } from '../../../../api/readability/schema'

export const GET = signedInRoute(({ payload, user, url }) => loadOverview({ payload, user, query: overviewQuery.parse(queryOf(url)) }))
