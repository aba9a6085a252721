/** What the links of the website carry along. Empty values leave the parameter out. */
export interface SiteQuery {
  /** Slug of the chosen municipality. */
  gemeente?: string | null | undefined
  /** What was searched for. */
  q?: string | undefined
  /** Page of the results; 1 is left out. */
  pagina?: number | undefined
}

/** A site-relative address with the parameters that the reader chose, in a fixed order. */
export function siteHref(path: string, query: SiteQuery = {}): string {
  const parameters = new URLSearchParams()
  if (query.q) parameters.set('q', query.q)
  if (query.gemeente) parameters.set('gemeente', query.gemeente)
  if (query.pagina !== undefined && query.pagina > 1) parameters.set('pagina', String(query.pagina))
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}
