import type { Settings } from './client'
import type { IndexKey } from '../documents/searchDocument'

/**
 * Meilisearch finds candidates while a copy loads; ranking them is done by `rank`
 * (docs/decisions/0004-search-ranking.md). So its rules only decide which candidates of a very
 * common word come along: fewest typing errors, title before text, short titles first.
 */
const common: Settings = {
  searchableAttributes: ['titleWords', 'bodyWords'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'titleLength:asc'],
  sortableAttributes: ['sortKey'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true },
  // Order inside the word lists means nothing.
  proximityPrecision: 'byAttribute',
  // Document counts of words are read from estimated totals, which this caps.
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 500 },
  searchCutoffMs: 500,
}

const vacFilters = ['indexedAt', 'departmentId', 'departmentName', 'themeSlugs', 'targetGroup', 'upl', 'municipalitySlugs', 'publishedAt']

/** The wanted settings per index. Changing one is applied by the next rebuild; `indexState` tells. */
export const indexSettings: Record<IndexKey, Settings> = {
  public: { ...common, filterableAttributes: vacFilters },
  agent: { ...common, filterableAttributes: [...vacFilters, 'lastCheckedNumber', 'isNotByPhone'] },
  contacts: { ...common, filterableAttributes: ['indexedAt', 'departmentId', 'municipalitySlugs'] },
  notices: { ...common, filterableAttributes: ['indexedAt', 'endsAt', 'municipalitySlugs'] },
}
