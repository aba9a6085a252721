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
  /** Uuid of the answer that stands beside the one opened. */
  beside: string | null
  filters: AgentFilters
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Reads `?q=&vac=`, `contact=` or `nieuws=`, `naast=` and the filters; what is not a uuid or number is left out. */
export function parseAgentLocation(search: string): AgentLocation {
  const parameters = new URLSearchParams(search)
  return {
    query: parameters.get('q') ?? '',
    opened: openedIn(parameters),
    beside: uuidIn(parameters, 'naast'),
    filters: readFilters(parameters),
  }
}

/** The address for a location, from the root of the site. */
export function formatAgentLocation({ query = '', opened = null, beside = null, filters = noFilters }: Partial<AgentLocation>): string {
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
  if (beside) parameters.set('naast', beside)
  const text = parameters.toString()
  return text === '' ? '/agent' : `/agent?${text}`
}

const parameterNames = { vac: 'vac', contact: 'contact', notice: 'nieuws' } as const

function openedIn(parameters: URLSearchParams): ItemKey | null {
  const vac = uuidIn(parameters, parameterNames.vac)
  if (vac) return `vac:${vac}`
  const contact = parameters.get('contact')
  if (contact && /^\d{1,9}$/.test(contact)) return `contact:${Number(contact)}`
  const notice = parameters.get('nieuws')
  return notice && /^\d{1,9}$/.test(notice) ? `notice:${Number(notice)}` : null
}

function uuidIn(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name)
  return value && UUID.test(value) ? value.toLowerCase() : null
}

function splitKey(key: ItemKey): [keyof typeof parameterNames, string] {
  const colon = key.indexOf(':')
  return [key.slice(0, colon) as keyof typeof parameterNames, key.slice(colon + 1)]
}
