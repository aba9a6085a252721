import { queryOf, signedInRoute } from '../../../../api/http/handle'
import { explain } from '../../../../api/search/explain'
import { explainQuerySchema } from '../../../../api/search/schema'

export const GET = signedInRoute(({ payload, user, url }) => explain({ payload, user, query: explainQuerySchema.parse(queryOf(url)) }))
