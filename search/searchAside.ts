import { holdsFor } from './copy/acceptsVac'
import type { SearchConnection } from './copy/connection'
import type { FilterValues } from './documents/filterValues'
import { parseQuery, type ParsedQuery } from './query/parseQuery'
import { rank, type Ranked } from './engine/rank'
import { selectDocuments } from './copy/selectDocuments'
import type { SynonymSet } from './dutch/synonyms'
import { forMunicipality } from './meilisearch/toFilter'
import type { Indexed } from './copy/toIndexedDocument'

export interface SideSearch {
  query: string
  /** At most 50; default 5. */
  limit?: number
  municipalitySlug?: string
  synonyms?: SynonymSet
}

type Aside = 'contacts' | 'notices'

/** Searches one of the indexes beside the answers. */
export async function searchAside<Key extends Aside>(
  connection: SearchConnection,
  key: Key,
  { query: raw, limit = 5, municipalitySlug, synonyms }: SideSearch,
): Promise<{ query: ParsedQuery; ranked: Ranked<Indexed<Key>>[] }> {
  const query = parseQuery(raw, synonyms)
  if (query.terms.length === 0) return { query, ranked: [] }
  const filter = municipalitySlug === undefined ? [] : [forMunicipality(municipalitySlug)]
  const within =
    municipalitySlug === undefined
      ? null
      : { key: municipalitySlug, test: ({ values }: { values: FilterValues }) => holdsFor(values, municipalitySlug) }
  const ranked = rank(await selectDocuments(connection, key, { query, filter, within }))
  return { query, ranked: ranked.slice(0, Math.min(Math.max(Math.trunc(limit) || 0, 0), 50)) }
}
