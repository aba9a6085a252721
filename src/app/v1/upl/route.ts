import { signedInRoute } from '../../../api/http/handle'
import { readJson } from '../../../api/http/readJson'
import { addUpl } from '../../../api/upl/addUpl'
import { uplAddition } from '../../../api/upl/schema'

export const POST = signedInRoute(async ({ req, request }) => addUpl(req, uplAddition.parse(await readJson(request))))
