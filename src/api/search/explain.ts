import type { Payload } from 'payload'
import { authorize } from '../../../policies/authorize'
import { explainQuery } from '../../../search/explainQuery'
import type { Sources } from '../../http/defineRoute'
import type { User } from '../../payload-types'
import { askEngine } from './askEngine'
import { currentSynonyms } from './currentSynonyms'
import type { ExplainQuery, ExplainResponse } from './schema'

/** For those who write and lead. Throws SearchUnavailableError while the engine is away: then nothing can be explained. */
export async function explain({
  payload,
  connection,
  user,
  query: { q, vac, audience },
}: Sources & { user: User; query: ExplainQuery }): Promise<ExplainResponse> {
  authorize(user, 'read', 'search-explanations')
  const synonyms = await currentSynonyms(payload)
  const explanation = await askEngine(audience, () =>
    explainQuery(connection, { audience, query: q, synonyms, ...(vac === undefined ? {} : { uuid: vac }) }),
  )
  return {
    ...explanation,
    ids: await idsOf(
      explanation.results.map(({ uuid }) => uuid),
      { payload, user },
    ),
  }
}

async function idsOf(uuids: string[], { payload, user }: { payload: Payload; user: User }): Promise<Record<string, number>> {
  if (uuids.length === 0) return {}
  const { docs } = await payload.find({
    collection: 'vacs',
    where: { uuid: { in: uuids } },
    select: { uuid: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return Object.fromEntries(docs.map(({ id, uuid }) => [String(uuid), id]))
}
