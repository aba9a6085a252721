import { z } from 'zod'
import { defineRoute } from '../../http/defineRoute'
import { createFlag } from './createFlag'
import { listReportedFlags } from './listReportedFlags'
import { newFlag, reportedFlag } from './schema'

const create = defineRoute({
  method: 'POST',
  path: '/v1/flags',
  may: 'signedIn',
  body: newFlag,
  status: 201,
  answer: z.strictObject({ id: z.int() }),
  handle: async ({ payload, payloadRequest, body }) => createFlag(payload, await payloadRequest(), body),
})

const listMine = defineRoute({
  method: 'GET',
  path: '/v1/flags/mine',
  may: 'signedIn',
  answer: z.strictObject({ results: z.array(reportedFlag) }),
  handle: async ({ payload, user }) => ({ results: await listReportedFlags(payload, user) }),
})

/** Reporting what is wrong, and hearing what came of it. */
export const flagRoutes = [create, listMine]
