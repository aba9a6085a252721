import type { Payload } from 'payload'
import { UplIndex } from '../../../search/suggestUpl'
import { ForbiddenError, NotFoundError } from '../../errors'
import type { User } from '../../payload-types'
import { cachedFor } from '../cachedFor'
import { payloadInstance } from '../payloadInstance'
import type { UplSuggestionsBody, UplSuggestionsResponse } from './schema'

/** The national list changes a few times a year; after an import it is read anew within this time (milliseconds). */
const LIST_LASTS_MS = 60_000
const MOST = 5

const currentList = cachedFor(LIST_LASTS_MS, async () => {
  const payload = await payloadInstance()
  const { docs } = await payload.find({ collection: 'upl-products', depth: 0, pagination: false, overrideAccess: true })
  return {
    index: new UplIndex(docs.map(({ name, titles }) => ({ name, titles: (titles ?? []) as string[] }))),
    uris: new Map(docs.map(({ name, uri }) => [name, uri ?? null])),
  }
})

/** Product names for an answer that the user may read, its newest version. Throws ForbiddenError for who does not write. */
export async function suggestUplFor(payload: Payload, user: User, id: number): Promise<UplSuggestionsResponse> {
  requireWriter(user)
  const vac = await payload.findByID({ collection: 'vacs', id, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!vac) throw new NotFoundError('There is no such answer.')
  return suggest({ question: vac.question ?? '', searchTerms: vac.searchTerms ?? [], upl: vac.upl ?? [] })
}

/** Product names for an answer that is being written. Throws ForbiddenError for who does not write. */
export async function suggestUplForText(user: User, text: UplSuggestionsBody): Promise<UplSuggestionsResponse> {
  requireWriter(user)
  return suggest(text)
}

function requireWriter(user: User): void {
  if (!['owner', 'editor', 'admin'].includes(user.role)) throw new ForbiddenError('Suggestions are for those who write.')
}

async function suggest({ question, searchTerms, upl }: UplSuggestionsBody): Promise<UplSuggestionsResponse> {
  const { index, uris } = await currentList()
  const own = new Set(upl)
  const found = index.suggest({ question, searchTerms }, MOST + own.size)
  return {
    suggestions: found
      .filter(({ name }) => !own.has(name))
      .slice(0, MOST)
      .map(({ name, score, because }) => ({ name, uri: uris.get(name) ?? null, score, because, isQuestion: because === question })),
  }
}
