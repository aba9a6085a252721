import { z } from 'zod'
import { publicRoute, queryOf } from '../../../../api/http/handle'
import { preflight } from '../../../../api/http/preflight'
import { slug } from '../../../../api/parameters'
import { presentVac } from '../../../../api/vacs/presentPublic'
import { findPublicVac } from '../../../../api/vacs/publicVacs'
import { NotFoundError } from '../../../../errors'

const query = z.object({ municipality: slug.optional() })

export const GET = publicRoute(async ({ url, params }) => {
  const { municipality } = query.parse(queryOf(url))
  const uuid = z.uuid().safeParse(params.uuid)
  const view = uuid.success ? await findPublicVac({ uuid: uuid.data, municipality, channel: 'website' }) : null
  if (!view) throw new NotFoundError('There is no such answer.')
  return presentVac(view)
})

export const OPTIONS = preflight
