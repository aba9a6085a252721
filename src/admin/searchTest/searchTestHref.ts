/** Where the test of the search stands in the admin. */
export const SEARCH_TEST_PATH = '/admin/zoeken-testen'

export type TestAudience = 'agent' | 'public'

/** What is tested: a query, for whom, and the answer (UUID) that is asked about. */
export interface TestedSearch {
  q: string
  audience: TestAudience
  vac: string | null
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The address of a test; what is left at its default is left out. */
export function searchTestHref(search: TestedSearch): string {
  const parameters = parametersOf(search).toString()
  return parameters === '' ? SEARCH_TEST_PATH : `${SEARCH_TEST_PATH}?${parameters}`
}

/** The same test as a question to our API. */
export function explainHref(search: TestedSearch): string {
  return `/v1/search/explain?${parametersOf(search).toString()}`
}

/** Reads an address; what is not understood counts as absent. */
export function testedSearchOf({ q, audience, vac }: Record<string, unknown>): TestedSearch {
  return {
    q: typeof q === 'string' ? q : '',
    audience: audience === 'public' ? 'public' : 'agent',
    vac: typeof vac === 'string' && UUID.test(vac) ? vac : null,
  }
}

function parametersOf({ q, audience, vac }: TestedSearch): URLSearchParams {
  const parameters = new URLSearchParams()
  if (q !== '') parameters.set('q', q)
  if (audience === 'public') parameters.set('audience', audience)
  if (vac !== null) parameters.set('vac', vac)
  return parameters
}
