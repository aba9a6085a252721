import { queryOf, signedInRoute } from '../../../../api/http/handle'
import { readJson } from '../../../../api/http/readJson'
import { decideSuggestion } from '../../../../api/searches/decideSuggestion'
import { loadSuggestions } from '../../../../api/searches/loadSuggestions'
import { suggestionDecision, suggestionsQuery } from '../../../../api/searches/schema'

export const GET = signedInRoute(({ payload, user, url }) =>
  loadSuggestions({ payload, user, now: new Date(), ...suggestionsQuery.parse(queryOf(url)) }),
)

export const POST = signedInRoute(async ({ payload, req, user, request }) =>
  decideSuggestion({ payload, req, user }, suggestionDecision.parse(await readJson(request))),
)
