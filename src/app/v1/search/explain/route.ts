import { queryOf, signedInRoute } from '../../../../api/http/handle'
import { explain } from '../../../../api/search/explain'
import { explainQuerySchema } from '../../../../api/search/schema'

export const GET = signedInRoute(({ user, url }) => explain(user, explainQuerySchema.parse(queryOf(url))))
