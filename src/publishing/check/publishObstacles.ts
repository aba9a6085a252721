import { APIError, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { withoutBookkeeping } from '../withoutBookkeeping'

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

/**
 * What stands in the way of putting a version live as a plan does it: all obstacles, [] when it can. It is
 * tried in a transaction of its own that is always taken back, so that no rule can be forgotten here. The
 * caller must hold no lock on the row of the VAC. Throws what is no fault of the text (no database).
 */
export async function publishObstacles(payload: Payload, { vac, version, language = 'nl' }: Asked): Promise<PublishObstacle[]> {
  const req = await createLocalReq({ context: { isScheduleRun: true, isRehearsal: true } }, payload)
  // The translator is shared between requests.
  if (req.i18n) req.i18n = { ...req.i18n, language }
  const system = { collection: 'vacs', depth: 0, overrideAccess: true, req } as const
  await initTransaction(req)
  try {
    const pinned = version
      ? await payload.findVersionByID({ ...system, id: version, disableErrors: true })
      : (await payload.findVersions({ ...system, where: { parent: { equals: vac } }, sort: '-updatedAt', limit: 1 })).docs[0]
    if (!pinned) return [{ path: '', message: gone[language] }]
    const text = withoutBookkeeping(pinned.version as unknown as Record<string, unknown>)
    await payload.update({ ...system, id: vac, data: { ...text, _status: 'published' }, draft: false, overrideLock: true })
    return []
  } catch (error) {
    return obstaclesOf(error)
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
