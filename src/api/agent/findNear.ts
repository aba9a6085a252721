import type { SearchConnection } from '../../../search/copy/connection'
import { nearHits } from '../../../search/nearHits'
import type { VacSearch } from '../../../search/query/vacSearch'
import { isSearchUnavailable } from '../../errors'
import { askEngine } from '../search/askEngine'
import type { ServedMunicipality } from '../site/servedMunicipalities'
import { presentHit } from './presentHit'
import type { NearAnswers } from './schema'

/** What comes near when nothing was found; null when nothing does, or the search engine is away. */
export async function findNear(
  connection: SearchConnection,
  search: VacSearch,
  served: readonly ServedMunicipality[],
): Promise<NearAnswers | null> {
  try {
    const near = await askEngine('agent', () => nearHits(connection, search))
    return near === null
      ? null
      : { ...near, hits: near.hits.map((hit) => presentHit(hit, served, search.filters?.municipalitySlug ?? null)) }
  } catch (error) {
    if (isSearchUnavailable(error)) return null
    throw error
  }
}
