import { signedInRoute } from '../../../../api/http/handle'
import { loadEditorSettings } from '../../../../api/readability/loadEditorSettings'

export const GET = signedInRoute(({ payload, user }) => loadEditorSettings(payload, user))
