import type { Route } from './defineRoute'

/** Version of the API, sent with every answer (NL GOV API Design Rules, /core/version-header). */
export const API_VERSION = '1.0.0'

/** Headers of every answer, refusals too: a page elsewhere may read why it was refused. */
export const everyAnswer = { 'API-Version': API_VERSION, 'Access-Control-Allow-Origin': '*' }

const forAnyone = {
  ...everyAnswer,
  'Access-Control-Expose-Headers': 'API-Version',
  // Long enough to take the load of a busy page, short enough that a correction shows at once.
  'Cache-Control': 'public, max-age=1, stale-while-revalidate=5',
}

/** What belongs to somebody is stored nowhere, and other sites may not read it. */
const forOne = { 'API-Version': API_VERSION, 'Cache-Control': 'private, no-store' }

/** Headers of a successful answer. */
export function answerHeaders({ may }: Pick<Route, 'may'>): Record<string, string> {
  return may === 'anyone' ? forAnyone : forOne
}

/** The answer to OPTIONS: what an address knows, and for public ones that pages elsewhere may ask. */
export function optionsResponse(isPublic: boolean, methods: readonly string[]): Response {
  const Allow = methods.join(', ')
  const cors = { ...forAnyone, 'Access-Control-Allow-Methods': Allow, 'Access-Control-Allow-Headers': 'Content-Type' }
  return new Response(null, { status: 204, headers: { Allow, ...(isPublic ? cors : forOne) } })
}
