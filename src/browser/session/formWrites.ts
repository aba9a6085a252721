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

type PathMender = (path: string) => string
const menders = new Map<string, PathMender>()

/** Corrects the paths of errors for the form of a place, before the form sees them. Gives the way to stop. */
export function onErrorPaths(place: string, mender: PathMender): () => void {
  menders.set(place, mender)
  return () => {
    if (menders.get(place) === mender) menders.delete(place)
  }
}

/**
 * Tells who listens, if this was a write of a document or of settings, and gives the answer for who asked: the server's
 * own, with the paths of its errors corrected.
 */
export async function tellFormWrite(request: SentRequest, response: Response): Promise<Response> {
  const place = placeOf(request)
  if (place === null) return response
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const mender = menders.get(place)
  const isMended = response.status >= 400 && mender !== undefined && mendPaths(body, mender)
  for (const listener of listeners) listener({ place, status: response.status, body })
  return isMended ? Response.json(body, { status: response.status, statusText: response.statusText }) : response
}

/** Whether any path was another one; the body is changed in place. */
function mendPaths(body: unknown, mend: PathMender): boolean {
  const { errors } = (body ?? {}) as { errors?: unknown }
  const found = (Array.isArray(errors) ? errors : []).flatMap(
    (error: { data?: { errors?: { path?: unknown }[] } } | null) => error?.data?.errors ?? [],
  )
  let isMended = false
  for (const error of found) {
    if (typeof error?.path !== 'string') continue
    const path = mend(error.path)
    isMended ||= path !== error.path
    error.path = path
  }
  return isMended
}

function placeOf({ method, path }: SentRequest): string | null {
  const [, group, slug, id] = /^\/api\/(globals\/)?([a-z-]+)(?:\/([^/]+))?$/.exec(path ?? '') ?? []
  if (!slug || !['POST', 'PATCH', 'PUT'].includes(method)) return null
  if (group) return `globals/${slug}`
  if (id !== undefined) return method === 'POST' ? null : `${slug}/${id}`
  return method === 'POST' ? `${slug}/new` : null
}
