import { isBelow } from './pathKind'

/**
 * The methods of the route files of our pages, by their address. Next answers another method without a
 * word; with this table it is told what is possible. tests/unit/edge/allowedMethods.test.ts holds it to the files. What
 * stands below /v1 tells its own (src/api/routes.ts).
 */
export const ownRoutes: Readonly<Record<string, readonly string[]>> = {
  '/inloggen/sessie': ['GET', 'POST'],
  '/uitloggen/sessie': ['GET', 'POST'],
  '/inloggen/vergeten/aanvraag': ['GET', 'POST'],
  '/inloggen/nieuw-wachtwoord/opslaan': ['GET', 'POST'],
  '/inloggen/e-mailadres/bevestigen': ['GET', 'POST'],
  '/embed.js': ['GET'],
  '/.well-known/security.txt': ['GET'],
}

const PAGE = ['GET', 'HEAD']
const ANY = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The methods that an address knows; all where others decide: the API and the admin of Payload, and what does not exist below /v1. */
export function allowedMethods(path: string): readonly string[] {
  const found = ownRoutes[path.replace(/(?<=.)\/$/, '')]
  if (found) return [...found, ...(found.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
  return ['/v1', '/api', '/admin'].some((parent) => isBelow(path, parent)) ? ANY : PAGE
}
