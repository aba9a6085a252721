import { APIError, type Endpoint, NotFound } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../../src/database/inTransaction'
import { changeAsUser } from '../../../src/findability/changeAsUser'
import { toLanguage } from '../../../src/messages/language'
import { wordListWords } from '../../../src/messages/wordListWords'

/** Far above what any answer has; each word is bounded by its field. */
const MOST_WORDS = 500

const words = z.array(z.string()).max(MOST_WORDS)
const listChange = z.object({ from: words, to: words }).optional()
const changesBody = z.strictObject({ searchTerms: listChange, upl: listChange })

/**
 * `POST /api/vacs/{id}/findability` with a list as it was seen (`from`) and as it must be (`to`): what others changed
 * meanwhile stays. Answers with both lists as they are then.
 */
export const changeFindabilityEndpoint: Endpoint = {
  path: '/:id/findability',
  method: 'post',
  handler: async (req) => {
    const body = changesBody.safeParse(await req.json?.().catch(() => null))
    if (!body.success) throw new APIError(wordListWords[toLanguage(req.i18n?.language)].badChange, 400, { code: 'invalid_request' }, true)
    const vac = Number(req.routeParams?.id)
    if (!Number.isInteger(vac) || vac < 1 || vac >= 2 ** 31) throw new NotFound(req.t)
    return Response.json(await inTransaction(req, () => changeAsUser(req, vac, body.data)))
  },
}
