/** Programs that follow links. Browsers all call themselves Mozilla; most programs do not. */
const PROGRAM = /bot|crawl|spider|slurp|preview|monitor|archive|scan/i

/**
 * Whether a request for a page of results is somebody's search: not a program, not a browser that fetches ahead, not
 * the same results again (reloaded, another municipality, back from another page of them).
 */
export function isNewSearch(headers: Pick<Headers, 'get'>, query: string): boolean {
  const agent = headers.get('user-agent') ?? ''
  if (!agent.includes('Mozilla/') || PROGRAM.test(agent)) return false
  const purpose = ['purpose', 'sec-purpose', 'x-moz'].map((name) => headers.get(name) ?? '').join(' ')
  if (purpose.includes('prefetch') || headers.get('next-router-prefetch') !== null) return false
  if (/max-age=0|no-cache/.test(headers.get('cache-control') ?? '')) return false
  return queryOfResults(headers.get('referer')) !== query
}

/** What was searched for on the page that one came from, or null when that was no page of results. */
function queryOfResults(referer: string | null): string | null {
  const url = referer === null ? null : URL.parse(referer)
  return url?.pathname === '/zoeken' ? (url.searchParams.get('q') ?? '').replace(/\s+/g, ' ').trim() : null
}
