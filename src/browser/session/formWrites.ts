import type { SentRequest } from './guardedFetch'

/** The answer to something that this page wrote through Payload's REST API. */
export interface FormWrite {
  /** "vacs/12", "vacs/new", "globals/settings". */
  place: string
  status: number
  body: unknown
}

const listeners = new Set<(write: FormWrite) => void>()

/** Calls back for every answer to a write of this page. Gives the way to stop. */
export function onFormWrite(listener: (write: FormWrite) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells who listens, if this was a write of a document or of settings. The answer stays readable for who asked. */
export function tellFormWrite(request: SentRequest, response: Response): void {
  const place = placeOf(request)
  if (place === null || listeners.size === 0) return
  const copy = response.clone()
  void copy
    .json()
    .catch(() => null)
    .then((body: unknown) => listeners.forEach((listener) => listener({ place, status: response.status, body })))
}

function placeOf({ method, path }: SentRequest): string | null {
  const [, group, slug, id] = /^\/api\/(globals\/)?([a-z-]+)(?:\/([^/]+))?$/.exec(path ?? '') ?? []
  if (!slug || !['POST', 'PATCH', 'PUT'].includes(method)) return null
  if (group) return `globals/${slug}`
  if (id !== undefined) return method === 'POST' ? null : `${slug}/${id}`
  return method === 'POST' ? `${slug}/new` : null
}
