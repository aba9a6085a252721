import { readFilters, writeFilters } from './addressFilters'
import { noFilters, type AgentFilters } from './agentFilters'
import type { ItemKey } from './selection'

/**
 * What the address of the agent screen says, so that a link shows a colleague the same. The municipality is not in
 * it: that is the one of the caller on the line, and a link that changed it would still hold for the next call.
 */
export interface AgentLocation {
  query: string
  opened: ItemKey | null
  filters: AgentFilters
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Reads `?q=&vac=`, `contact=` or `nieuws=` and the filters; what is not a uuid or number is left out. */
export function parseAgentLocation(search: string): AgentLocation {
  const parameters = new URLSearchParams(search)
  return { query: parameters.get('q') ?? '', opened: openedIn(parameters), filters: readFilters(parameters) }
}

/** The address for a location, from the root of the site. */
export function formatAgentLocation({ query = '', opened = null, filters = noFilters }: Partial<AgentLocation>): string {
  const parameters = new URLSearchParams()
  if (query.trim() !== '') {
    parameters.set('q', query)
    // There is nothing to narrow before something was asked.
    writeFilters(parameters, filters)
  }
  if (opened) {
    const [kind, id] = splitKey(opened)
    parameters.set(parameterNames[kind], id)
  }
  const text = parameters.toString()
  return text === '' ? '/agent' : `/agent?${text}`
}

const parameterNames = { vac: 'vac', contact: 'contact', notice: 'nieuws' } as const

function openedIn(parameters: URLSearchParams): ItemKey | null {
  const vac = parameters.get('vac')
  if (vac && UUID.test(vac)) return `vac:${vac.toLowerCase()}`
  const contact = parameters.get('contact')
  if (contact && /^\d{1,9}$/.test(contact)) return `contact:${Number(contact)}`
  const notice = parameters.get('nieuws')
  return notice && /^\d{1,9}$/.test(notice) ? `notice:${Number(notice)}` : null
}

function splitKey(key: ItemKey): [keyof typeof parameterNames, string] {
  const colon = key.indexOf(':')
  return [key.slice(0, colon) as keyof typeof parameterNames, key.slice(colon + 1)]
}
