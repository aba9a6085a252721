import { APIError, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { newestVersionId } from '../../database/newestVersionId'
import { tryPublication } from './tryPublication'

/** One thing that keeps a text from going live. `path` names the field, '' where it is about the whole. */
export interface PublishObstacle {
  path: string
  message: string
}

interface Asked {
  vac: number
  /** Id of the version; without it the newest one. */
  version?: string
  language?: 'nl' | 'en'
}

/** What stands in the way of putting a version live as a plan does it: all obstacles, [] when it can. Throws what is no fault of the text (no database). */
export async function publishObstacles(payload: Payload, { vac, version, language = 'nl' }: Asked): Promise<PublishObstacle[]> {
  const req = await createLocalReq({}, payload)
  // The translator is shared between requests.
  if (req.i18n) req.i18n = { ...req.i18n, language }
  await initTransaction(req)
  try {
    const id = version ?? (await newestVersionId(req, vac))
    const pinned =
      id && (await payload.findVersionByID({ collection: 'vacs', id, depth: 0, overrideAccess: true, disableErrors: true, req }))
    if (!pinned) return [{ path: '', message: gone[language] }]
    const refused = await tryPublication(req, { vac, version: id })
    return refused ? obstaclesOf(refused.error) : []
  } finally {
    await killTransaction(req)
  }
}

/** The faults that Payload's errors tell of. Throws anything that is no refusal. */
export function obstaclesOf(error: unknown): PublishObstacle[] {
  if (!(error instanceof APIError) || error.status >= 500) throw error
  const faults = (error.data as { errors?: PublishObstacle[] } | null)?.errors ?? []
  return faults.length > 0 ? faults.map(({ path, message }) => ({ path, message })) : [{ path: '', message: error.message }]
}

const gone = { nl: 'Deze versie bestaat niet meer.', en: 'This version no longer exists.' }
