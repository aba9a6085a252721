import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/**
 * Owners copy what belongs to their departments only. Payload copies the newest version of what
 * somebody may read, and of what others own that may be a draft.
 */
export const refuseForeignCopy: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { duplicateFromID, overrideAccess } = args as { duplicateFromID?: number | string; overrideAccess?: boolean }
  if (operation !== 'create' || overrideAccess || duplicateFromID === undefined || !hasRole(req, 'owner')) return args
  const { totalDocs } = await req.payload.count({
    collection: 'vacs',
    where: { and: [{ id: { equals: duplicateFromID } }, { owningDepartment: { in: departmentIdsOf(userOf(req)) } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw new Forbidden(req.t)
  return args
}
