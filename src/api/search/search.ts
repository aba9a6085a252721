import type { SearchResult } from '../../../search/query/searchResult'
import { searchVacs } from '../../../search/searchVacs'
import { searchVacsInPostgres } from '../../../search/postgres/searchVacsInPostgres'
import type { VacSearch } from '../../../search/query/vacSearch'
import { runSqlOf } from '../../database/runSql'
import { isSearchUnavailable } from '../../errors'
import type { Sources } from '../../http/defineRoute'
import { askEngine } from './askEngine'
import { currentSynonyms } from './currentSynonyms'

export type SourcedResult = SearchResult & { source: 'search' | 'database' }

/** Searches VACs, with the synonyms of the editors; when the search engine is away PostgreSQL answers, less cleverly. */
export async function search({ payload, connection }: Sources, asked: Omit<VacSearch, 'synonyms'>): Promise<SourcedResult> {
  const wanted = { ...asked, synonyms: await currentSynonyms(payload) }
  try {
    return {
      ...(await askEngine(wanted.query === '' ? 'list' : wanted.audience, () => searchVacs(connection, wanted))),
      source: 'search',
    }
  } catch (error) {
    if (!isSearchUnavailable(error)) throw error
    return { ...(await searchVacsInPostgres(runSqlOf(payload), wanted)), source: 'database' }
  }
}
