import { type CollectionBeforeOperationHook, Forbidden, type Where } from 'payload'
import { scope } from '../../../policies/scope'
import { userOf } from '../../access/userOf'

/**
 * Owners copy what belongs to their departments only. Payload copies the newest version of what
 * somebody may read, and of what others own that may be a draft.
 */
export const refuseForeignCopy: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { duplicateFromID, overrideAccess } = args as { duplicateFromID?: number | string; overrideAccess?: boolean }
  if (operation !== 'create' || overrideAccess || duplicateFromID === undefined) return args
  const reach = scope(userOf(req), 'copy', { collection: 'vacs', moment: new Date() })
  if (reach === true) return args
  const where: Where = { and: [{ id: { equals: duplicateFromID } }, ...(reach === false ? [] : [reach])] }
  if (reach === false || (await req.payload.count({ collection: 'vacs', where, overrideAccess: true, req })).totalDocs === 0)
    throw new Forbidden(req.t)
  return args
}
