import { defaultConnection } from '../../../search/connection'
import { type SearchResult, type VacSearch, searchVacs } from '../../../search/query'
import { SearchUnavailableError } from '../../errors'
import { payloadInstance } from '../payloadInstance'
import { searchInDatabase } from './searchInDatabase'

export type SourcedResult = SearchResult & { source: 'search' | 'database' }

/** Searches VACs; when the search engine is away the database answers, less cleverly. */
export async function search(wanted: VacSearch): Promise<SourcedResult> {
  try {
    return { ...(await searchVacs(defaultConnection(), wanted)), source: 'search' }
  } catch (error) {
    if (!(error instanceof SearchUnavailableError)) throw error
    return { ...(await searchInDatabase(await payloadInstance(), wanted)), source: 'database' }
  }
}
