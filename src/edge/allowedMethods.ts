import { isBelow } from './pathKind'

/**
 * The methods of our own routes, by their address as Next writes it. Next answers another method without a word; with
 * this table it is told what is possible. tests/unit/edge/allowedMethods.test.ts holds it to the route files.
 */
export const ownRoutes: Readonly<Record<string, readonly string[]>> = {
  '/v1/vacs': ['GET', 'OPTIONS'],
  '/v1/vacs/[uuid]': ['GET', 'OPTIONS'],
  '/v1/themes': ['GET', 'OPTIONS'],
  '/v1/agent/search': ['GET'],
  '/v1/agent/searches': ['POST'],
  '/v1/agent/start': ['GET'],
  '/v1/agent/vacs/[uuid]': ['GET'],
  '/v1/flags': ['POST'],
  '/v1/flags/mine': ['GET'],
  '/v1/lifecycle/[id]': ['GET'],
  '/v1/readability': ['POST'],
  '/v1/readability/settings': ['GET'],
  '/v1/readability/vacs': ['GET'],
  '/v1/search/explain': ['GET'],
  '/v1/search/suggestions': ['GET', 'POST'],
  '/v1/upl': ['POST'],
  '/v1/upl/missing': ['GET'],
  '/v1/upl/suggestions': ['GET', 'POST'],
  '/v1/work': ['GET'],
  '/inloggen/sessie': ['GET', 'POST'],
  '/uitloggen/sessie': ['GET', 'POST'],
  '/inloggen/vergeten/aanvraag': ['GET', 'POST'],
  '/inloggen/nieuw-wachtwoord/opslaan': ['GET', 'POST'],
  '/inloggen/e-mailadres/bevestigen': ['GET', 'POST'],
  '/embed.js': ['GET'],
  '/.well-known/security.txt': ['GET'],
}

const patterns = Object.entries(ownRoutes).map(([route, methods]) => ({ segments: route.split('/'), methods }))
const PAGE = ['GET', 'HEAD']
const ANY = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The methods that an address knows; all where Payload or Next decides: its API, its admin, and what does not exist. */
export function allowedMethods(path: string): readonly string[] {
  const asked = path.replace(/(?<=.)\/$/, '').split('/')
  const found = patterns.find(
    ({ segments }) => segments.length === asked.length && segments.every((segment, at) => segment.startsWith('[') || segment === asked[at]),
  )
  if (found) return [...new Set([...found.methods, ...(found.methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])]
  return ['/v1', '/api', '/admin'].some((parent) => isBelow(path, parent)) ? ANY : PAGE
}
