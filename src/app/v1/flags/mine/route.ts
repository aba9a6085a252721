import { listReportedFlags } from '../../../../api/flags/listReportedFlags'
import { signedInRoute } from '../../../../api/http/handle'

export const GET = signedInRoute(async ({ payload, user }) => ({ results: await listReportedFlags(payload, user) }))
