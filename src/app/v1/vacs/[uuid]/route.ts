import { z } from 'zod'
import { publicRoute, queryOf } from '../../../../api/http/handle'
import { preflight } from '../../../../api/http/preflight'
import { slug } from '../../../../api/parameters'
import { presentNodes } from '../../../../api/vacs/presentNodes'
import { presentVac } from '../../../../api/vacs/presentPublic'
import { findPublicVac } from '../../../../api/vacs/publicVacs'
import { NotFoundError } from '../../../../errors'

/** `content`: how formatted text comes. */
const query = z.object({ municipality: slug.optional(), content: z.enum(['html', 'nodes']).default('html') })

export const GET = publicRoute(async ({ url, params }) => {
  const { municipality, content } = query.parse(queryOf(url))
  const uuid = z.uuid().safeParse(params.uuid)
  const view = uuid.success ? await findPublicVac({ uuid: uuid.data, municipality }) : null
  if (!view) throw new NotFoundError('There is no such answer.')
  return content === 'nodes' ? presentNodes(view, municipality) : presentVac(view, municipality)
})

export const OPTIONS = preflight
