import type { Payload } from 'payload'
import { noSynonyms, type SynonymSet } from '../../../search/dutch/synonyms'
import { cachedFor } from '../cachedFor'

/** Every process reads them anew so often (milliseconds): a change works within two seconds everywhere. */
const LASTS_MS = 1_500

let last: SynonymSet = noSynonyms

/** The synonyms of the editors. The same object as long as nothing changes: search keeps an index of it. */
export const currentSynonyms = cachedFor(LASTS_MS, async (payload: Payload): Promise<SynonymSet> => {
  const { docs } = await payload.find({ collection: 'synonyms', depth: 0, pagination: false, sort: 'id', overrideAccess: true })
  const set: SynonymSet = { groups: [], oneWay: [] }
  for (const { kind, from, to } of docs) {
    if (kind === 'two-way') set.groups.push([...new Set([...from, ...to])])
    else set.oneWay.push(...from.map((word) => ({ from: word, to })))
  }
  if (JSON.stringify(set) !== JSON.stringify(last)) last = set
  return last
})
