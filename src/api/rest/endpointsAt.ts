import type { SanitizedConfig } from 'payload'

interface Found {
  method: string
  /** What the path fills in: `/versions/:id` gives `id`. */
  params: Record<string, string>
}

interface Endpoint {
  method: string
  path: string
}

/** The endpoints of Payload's REST API at a path below /api, whatever their method. Empty: there is no such address. */
export function endpointsAt(config: SanitizedConfig, segments: string[]): Found[] {
  const [first = '', second = ''] = segments
  const isGlobal = first === 'globals'
  const owner = isGlobal ? config.globals.find(({ slug }) => slug === second) : config.collections.find(({ slug }) => slug === first)
  const rest = owner ? segments.slice(isGlobal ? 2 : 1) : segments
  const endpoints = (owner ?? config).endpoints
  return ((endpoints || []) as Endpoint[]).flatMap(({ method, path }) => {
    const params = matched(path.split('/').filter(Boolean), rest)
    return params ? [{ method: method.toUpperCase(), params }] : []
  })
}

function matched(pattern: string[], segments: string[]): Record<string, string> | null {
  const isOptional = pattern.at(-1)?.endsWith('?') === true
  if (segments.length !== pattern.length && !(isOptional && segments.length === pattern.length - 1)) return null
  const params: Record<string, string> = {}
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at]
    if (part.startsWith(':')) {
      if (segment !== undefined) params[part.slice(1).replace('?', '')] = segment
    } else if (part !== segment) return null
  }
  return params
}
