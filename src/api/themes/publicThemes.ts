import type { SearchConnection } from '../../../search/copy/connection'
import { searchVacs } from '../../../search/searchVacs'
import { isSearchUnavailable } from '../../errors'
import type { Sources } from '../../http/defineRoute'
import { askEngine } from '../search/askEngine'

export interface PublicTheme {
  slug: string
  name: string
  description: string
  /** Live VACs under it; null while the search engine is away. */
  count: number | null
}

/** Themes under which residents browse, without the empty ones. */
export async function listPublicThemes({ payload, connection }: Sources): Promise<PublicTheme[]> {
  const [{ docs }, counts] = await Promise.all([
    payload.find({ collection: 'themes', sort: 'name', depth: 0, pagination: false, overrideAccess: true }),
    countPerTheme(connection),
  ])
  return docs
    .map(({ slug, name, description }) => ({ slug, name, description: description ?? '', count: counts ? (counts.get(slug) ?? 0) : null }))
    .filter(({ count }) => count !== 0)
}

async function countPerTheme(connection: SearchConnection): Promise<Map<string, number> | null> {
  try {
    const { facets } = await askEngine('list', () => searchVacs(connection, { audience: 'public', query: '', pageSize: 1, facets: true }))
    return new Map((facets?.themes ?? []).map(({ value, count }) => [value, count]))
  } catch (error) {
    if (isSearchUnavailable(error)) return null
    throw error
  }
}
