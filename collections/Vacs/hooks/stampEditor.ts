import type { CollectionBeforeChangeHook } from 'payload'
import { userOf } from '../../access/userOf'
import { isPublished } from '../isPublished'

/** Notes on the version who made it, and when it went live or was taken offline. */
export const stampEditor: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = new Date().toISOString()
  const goesLive = data._status === 'published'
  const goesOffline = !goesLive && !req.context.isDraftSave && (await isPublished(req, originalDoc?.id))
  return {
    ...data,
    editedByName: userOf(req)?.name ?? req.context.editorName ?? 'Vraagbaak',
    editedById: userOf(req)?.id ?? null,
    ...(goesLive ? { publishedAt: now, retiredAt: null } : {}),
    ...(goesOffline ? { retiredAt: now } : {}),
  }
}
