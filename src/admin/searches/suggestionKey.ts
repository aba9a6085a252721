import type { SearchSuggestion } from '../../api/searches/schema'

/** Tells one suggestion from another, in the list and in the set of what has been done. */
export function suggestionKey({ key, vac }: SearchSuggestion): string {
  return `search-${vac?.id ?? 0}-${key}`
}
