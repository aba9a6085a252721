import { signedInRoute } from '../../../api/http/handle'
import { checkOfferedText } from '../../../api/readability/checkOfferedText'

export const POST = signedInRoute(({ payload, request }) => checkOfferedText(payload, request))
