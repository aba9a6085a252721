import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { can } from '../../../policies/can'
import { idOf } from '../../access/idOf'
import { userOf } from '../../access/userOf'
import { isPublished } from '../isPublished'

/**
 * Publishing, changing what is live and taking it offline ask for the right to publish. Whoever
 * has not got it can still save drafts.
 */
export const requirePublishingRight: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const user = userOf(req)
  if (!user || can(user, 'publish', { of: 'vacs', department: idOf(data.owningDepartment) })) return data
  const goesLive = data._status === 'published'
  if (!goesLive && (req.context.isDraftSave || !(await isPublished(req, originalDoc?.id)))) return data
  throw new APIError(
    'U kunt dit opslaan als concept. Publiceren mag alleen iemand met dat recht. Vraag het aan de redactie.',
    403,
    undefined,
    true,
  )
}
