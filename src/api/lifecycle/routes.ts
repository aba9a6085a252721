import { z } from 'zod'
import { NotFoundError } from '../../errors'
import { defineRoute } from '../../http/defineRoute'
import { askedId } from '../parameters'
import { loadLifecycle } from './loadLifecycle'
import { lifecycleAnswer } from './schema'

const read = defineRoute({
  method: 'GET',
  path: '/v1/lifecycle/{id}',
  may: 'signedIn',
  params: z.object({ id: askedId }),
  answer: lifecycleAnswer,
  handle: async ({ payload, user, params: { id } }) => {
    const lifecycle = await loadLifecycle({ payload, user, now: new Date() }, id)
    if (!lifecycle) throw new NotFoundError('There is no such answer.')
    return lifecycle
  },
})

/** The panel beside the editor. */
export const lifecycleRoutes = [read]
