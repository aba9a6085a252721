import { z } from 'zod'
import { signedInRoute } from '../../../../api/http/handle'
import { loadLifecycle } from '../../../../api/lifecycle/loadLifecycle'
import { NotFoundError } from '../../../../errors'

const vacId = z.coerce.number().int().positive()

export const GET = signedInRoute(async ({ payload, req, user, params }) => {
  const id = vacId.safeParse(params.id)
  const lifecycle = id.success ? await loadLifecycle({ payload, req, user, now: new Date() }, id.data) : null
  if (!lifecycle) throw new NotFoundError('There is no such answer.')
  return lifecycle
})
