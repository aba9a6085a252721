import { z } from 'zod'
import { findAgentVac } from '../../../../../api/agent/findAgentVac'
import { queryOf, signedInRoute } from '../../../../../api/http/handle'
import { slug } from '../../../../../api/parameters'
import { NotFoundError } from '../../../../../errors'

const query = z.object({ municipality: slug.optional() })

export const GET = signedInRoute(async ({ payload, params, url }) => {
  const { municipality } = query.parse(queryOf(url))
  const uuid = z.uuid().safeParse(params.uuid)
  const found = uuid.success ? await findAgentVac(payload, { uuid: uuid.data, municipality: municipality ?? null }) : null
  if (!found) throw new NotFoundError('There is no such answer.')
  return found
})
