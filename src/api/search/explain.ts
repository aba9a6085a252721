import { defaultConnection } from '../../../search/connection'
import { explainQuery } from '../../../search/explainQuery'
import { ForbiddenError } from '../../errors'
import type { User } from '../../payload-types'
import { askEngine } from './askEngine'
import { currentSynonyms } from './currentSynonyms'
import type { ExplainQuery, ExplainResponse } from './schema'

/** For those who write and lead. Throws SearchUnavailableError while the engine is away: then nothing can be explained. */
export async function explain(user: User, { q, vac, audience }: ExplainQuery): Promise<ExplainResponse> {
  if (user.role === 'agent') throw new ForbiddenError('The explanation is for those who write and lead.')
  const synonyms = await currentSynonyms()
  return askEngine(() => explainQuery(defaultConnection(), { audience, query: q, synonyms, ...(vac === undefined ? {} : { uuid: vac }) }))
}
