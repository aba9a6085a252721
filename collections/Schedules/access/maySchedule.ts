import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Who may publish a VAC may also plan it: editors and administrators, and owners with that right for their departments. Without data (the admin asks before a form is filled) an owner with a department may. */
export const maySchedule: Access = async ({ req, data }) => {
  if (hasRole(req, 'editor', 'admin')) return true
  const user = userOf(req)
  if (!hasRole(req, 'owner') || !user?.mayPublish) return false
  const own = departmentIdsOf(user)
  const asked: unknown = data?.vac
  if (asked === undefined || asked === null) return own.length > 0
  if (!Number.isInteger(Number(asked))) return false
  const { totalDocs } = await req.payload.count({
    collection: 'vacs',
    where: { and: [{ id: { equals: Number(asked) } }, { owningDepartment: { in: own } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs === 1
}
