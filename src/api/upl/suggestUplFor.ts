import type { Payload } from 'payload'
import { authorize } from '../../../policies/authorize'
import { NotFoundError } from '../../errors'
import { loadFindabilityOf } from '../../findability/loadFindability'
import type { User } from '../../payload-types'
import type { UplSuggestionsBody, UplSuggestionsResponse } from './schema'
import { suggestUpl } from './suggestUpl'

const MOST = 5

/** Product names for an answer that the user may read, its newest version. */
export async function suggestUplFor(payload: Payload, user: User, id: number): Promise<UplSuggestionsResponse> {
  authorize(user, 'suggest', 'upl-products')
  const vac = await payload.findByID({ collection: 'vacs', id, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!vac) throw new NotFoundError('There is no such answer.')
  return {
    suggestions: await suggestUpl(payload, {
      question: vac.question ?? '',
      ...(await loadFindabilityOf({ payload }, id)),
      most: MOST,
    }),
  }
}

/** Product names for an answer that is being written. Throws ForbiddenError for who does not write. */
export async function suggestUplForText(payload: Payload, user: User, text: UplSuggestionsBody): Promise<UplSuggestionsResponse> {
  authorize(user, 'suggest', 'upl-products')
  return { suggestions: await suggestUpl(payload, { ...text, most: MOST }) }
}
