import { can } from '../../../policies/can'
import { defineRoute } from '../../http/defineRoute'
import { loadWork } from './loadWork'
import { workAnswer } from './schema'

const read = defineRoute({
  method: 'GET',
  path: '/v1/work',
  may: (user) => can(user, 'read', 'work'),
  answer: workAnswer,
  handle: ({ payload, connection, user }) => loadWork({ payload, connection, user, now: new Date() }),
})

/** The start page of who writes. */
export const workRoutes = [read]
