import { publicRoute } from '../../../api/http/handle'
import { preflight } from '../../../api/http/preflight'
import { listPublicThemes } from '../../../api/themes/publicThemes'

export const GET = publicRoute(async () => ({ results: await listPublicThemes() }))

export const OPTIONS = preflight
