import type { SentRequest } from './guardedFetch'

/** What a page sends while somebody types or reads: locks, where they left off, checks. */
const BY_ITSELF = /^\/(?:api\/payload-(?:preferences|locked-documents)|v1\/(?:readability|agent|search))(?:\/|$)/

/** Whether a person asked for this just now, by a button or a key, so that they wait for it and type nothing else. */
export function isByUser({ method, isAction, path }: SentRequest): boolean {
  return method !== 'GET' && !isAction && !BY_ITSELF.test(path ?? '')
}
