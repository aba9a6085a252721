import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { hasRole, userOf } from '../../access/roles'
import { isLive } from '../isLive'

/**
 * Publishing, changing what is live and taking it offline ask for the right to publish. Whoever
 * has not got it can still save drafts.
 */
export const requirePublishingRight: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.user || hasRole(req, 'editor', 'admin') || userOf(req)?.mayPublish) return data
  const goesLive = data._status === 'published'
  if (!goesLive && (req.context.isDraftSave || !(await isLive(req, originalDoc?.id)))) return data
  throw new APIError(
    'U kunt dit opslaan als concept. Publiceren mag alleen iemand met dat recht. Vraag het aan de redactie.',
    403,
    undefined,
    true,
  )
}
