import { defaultConnection } from '../../../search/copy/connection'
import type { SearchResult } from '../../../search/query/searchResult'
import { searchVacs } from '../../../search/searchVacs'
import { searchVacsInPostgres } from '../../../search/postgres/searchVacsInPostgres'
import type { VacSearch } from '../../../search/query/vacSearch'
import { isSearchUnavailable } from '../../errors'
import { askEngine } from './askEngine'
import { currentSynonyms } from './currentSynonyms'
import { databaseRunner } from './databaseRunner'

export type SourcedResult = SearchResult & { source: 'search' | 'database' }

/** Searches VACs, with the synonyms of the editors; when the search engine is away PostgreSQL answers, less cleverly. */
export async function search(asked: Omit<VacSearch, 'synonyms'>): Promise<SourcedResult> {
  const wanted = { ...asked, synonyms: await currentSynonyms() }
  try {
    return {
      ...(await askEngine(wanted.query === '' ? 'list' : wanted.audience, () => searchVacs(defaultConnection(), wanted))),
      source: 'search',
    }
  } catch (error) {
    if (!isSearchUnavailable(error)) throw error
    return { ...(await searchVacsInPostgres(databaseRunner, wanted)), source: 'database' }
  }
}
