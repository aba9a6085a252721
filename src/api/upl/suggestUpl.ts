import type { Payload } from 'payload'
import { UplIndex } from '../../../search/suggestUpl'
import { cachedFor } from '../cachedFor'
import type { UplSuggestion, UplSuggestionsBody } from './schema'

/** The national list changes a few times a year; after an import it is read anew within this time (milliseconds). */
const LIST_LASTS_MS = 60_000

/** The national list as far as it has been loaded here, ready to be suggested from. */
export const currentUplList = cachedFor(LIST_LASTS_MS, async (payload: Payload) => {
  const { docs } = await payload.find({ collection: 'upl-products', depth: 0, pagination: false, overrideAccess: true })
  return {
    index: new UplIndex(docs.map(({ name, titles }) => ({ name, titles: (titles ?? []) as string[] }))),
    uris: new Map(docs.map(({ name, uri }) => [name, uri ?? null])),
  }
})

/** At most `most` names that fit a text and that it does not carry yet, best first. */
export async function suggestUpl(
  payload: Payload,
  { question, searchTerms, upl, most }: UplSuggestionsBody & { most: number },
): Promise<UplSuggestion[]> {
  const { index, uris } = await currentUplList(payload)
  const own = new Set(upl)
  return index
    .suggest({ question, searchTerms }, most + own.size)
    .filter(({ name }) => !own.has(name))
    .slice(0, most)
    .map(({ name, score, because }) => ({ name, uri: uris.get(name) ?? null, score, because, isQuestion: because === question }))
}
