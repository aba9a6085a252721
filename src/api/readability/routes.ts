import { can } from '../../../policies/can'
import { z } from 'zod'
import { defineRoute } from '../../http/defineRoute'
import { checkOfferedText, type OfferedTextReport } from './checkOfferedText'
import { loadEditorSettings } from './loadEditorSettings'
import { loadOverview } from './loadOverview'
import { checkRequest, editorSettings, MAX_BODY_LENGTH, overviewQuery, readabilityOverview } from './schema'

const check = defineRoute({
  method: 'POST',
  path: '/v1/readability',
  may: 'signedIn',
  body: checkRequest,
  limit: MAX_BODY_LENGTH,
  answer: z.custom<OfferedTextReport>(),
  handle: ({ payload, body }) => checkOfferedText(payload, body),
})

const readSettings = defineRoute({
  method: 'GET',
  path: '/v1/readability/settings',
  may: 'signedIn',
  answer: editorSettings,
  handle: ({ payload, user }) => loadEditorSettings(payload, user),
})

const overview = defineRoute({
  method: 'GET',
  path: '/v1/readability/vacs',
  may: (user) => can(user, 'read', 'readability-overview'),
  query: overviewQuery,
  answer: readabilityOverview,
  handle: ({ payload, user, query }) => loadOverview({ payload, user, query }),
})

/** Plain Dutch: what the editor asks while somebody writes, and the overview of what is live. */
export const readabilityRoutes = [check, readSettings, overview]
