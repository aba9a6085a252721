import { queryOf, signedInRoute } from '../../../../api/http/handle'
import { uplSuggestionsQuery } from '../../../../api/upl/schema'
import { suggestUplFor } from '../../../../api/upl/suggestUplFor'

export const GET = signedInRoute(({ payload, user, url }) => suggestUplFor(payload, user, uplSuggestionsQuery.parse(queryOf(url)).vac))
