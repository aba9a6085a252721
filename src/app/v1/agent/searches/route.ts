import { readJson } from '../../../../api/http/readJson'
import { signedInRoute } from '../../../../api/http/handle'
import { recordSearch } from '../../../../api/searches/recordSearch'
import { newSearch } from '../../../../api/searches/schema'

/** Says nothing of what was kept: the screen does not wait for it. */
export const POST = signedInRoute(async ({ payload, request }) => {
  await recordSearch(payload, { ...newSearch.parse(await readJson(request)), channel: 'agent' })
  return {}
}, 202)
