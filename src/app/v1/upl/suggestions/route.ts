import { queryOf, signedInRoute } from '../../../../api/http/handle'
import { readJson } from '../../../../api/http/readJson'
import { uplSuggestionsBody, uplSuggestionsQuery } from '../../../../api/upl/schema'
import { suggestUplFor, suggestUplForText } from '../../../../api/upl/suggestUplFor'

export const GET = signedInRoute(({ payload, user, url }) => suggestUplFor(payload, user, uplSuggestionsQuery.parse(queryOf(url)).vac))
export const POST = signedInRoute(async ({ user, request }) => suggestUplForText(user, uplSuggestionsBody.parse(await readJson(request))))
