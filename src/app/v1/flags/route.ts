import { createFlag } from '../../../api/flags/createFlag'
import { newFlag } from '../../../api/flags/schema'
import { readJson } from '../../../api/http/readJson'
import { signedInRoute } from '../../../api/http/handle'

export const POST = signedInRoute(
  async ({ payload, req, request }) => createFlag(payload, req, newFlag.parse(await readJson(request))),
  201,
)
