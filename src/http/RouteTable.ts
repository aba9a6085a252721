import type { Method, Route } from './defineRoute'

/** The routes at one address, with the parts of it that were filled in. */
export interface Place {
  routes: readonly Route[]
  params: Record<string, string>
}

interface Pattern {
  segments: readonly string[]
  routes: Route[]
}

/** All routes by address. Addresses without parameters are found first. Throws when two routes have the same method and address. */
export class RouteTable {
  private readonly fixed = new Map<string, Route[]>()
  private readonly patterns: Pattern[] = []

  constructor(readonly routes: readonly Route[]) {
    for (const route of routes) {
      const same = this.routesOf(route.path)
      if (same.some(({ method }) => method === route.method)) throw new Error(`Two routes for ${route.method} ${route.path}.`)
      same.push(route)
    }
  }

  /** What stands at an address; null when nothing does. */
  at(path: string): Place | null {
    const fixed = this.fixed.get(path)
    if (fixed) return { routes: fixed, params: {} }
    const asked = path.split('/')
    const found = this.patterns.find(
      ({ segments }) =>
        segments.length === asked.length &&
        segments.every((segment, index) => (isParameter(segment) ? asked[index] !== '' : segment === asked[index])),
    )
    return found ? { routes: found.routes, params: paramsOf(found.segments, asked) } : null
  }

  /** The methods that an address knows, as a header `Allow` names them; null when nothing stands there. */
  methodsAt(path: string): readonly string[] | null {
    const place = this.at(path)
    if (place === null) return null
    const methods = place.routes.map(({ method }): Method | 'HEAD' | 'OPTIONS' => method)
    return [...methods, ...(methods.includes('GET') ? (['HEAD'] as const) : []), 'OPTIONS']
  }

  /** Largest body (bytes) that is read at an address; null when nothing stands there. */
  limitAt(path: string): number | null {
    const place = this.at(path)
    return place === null ? null : Math.max(...place.routes.map(limitOf))
  }

  private routesOf(path: string): Route[] {
    if (!path.includes('{')) return this.fixed.get(path) ?? setTo(this.fixed, path)
    const known = this.patterns.find(({ segments }) => segments.join('/') === path)
    if (known) return known.routes
    const added: Pattern = { segments: path.split('/'), routes: [] }
    this.patterns.push(added)
    return added.routes
  }
}

/** Many times what any form of ours sends. */
const LIMIT = 400 * 1024

/** Largest body (bytes) that a route reads. */
export function limitOf({ limit = LIMIT }: Route): number {
  return limit
}

function setTo(map: Map<string, Route[]>, path: string): Route[] {
  const routes: Route[] = []
  map.set(path, routes)
  return routes
}

const isParameter = (segment: string) => segment.startsWith('{')

function paramsOf(segments: readonly string[], asked: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    segments.flatMap((segment, index) => (isParameter(segment) ? [[segment.slice(1, -1), decoded(asked[index] ?? '')]] : [])),
  )
}

/** What cannot be decoded stays as it is, and names nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
