import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Who may publish a VAC may also plan it: editors and administrators, and owners with that right for their departments. */
export const maySchedule: Access = async ({ req, data, id }) => {
  if (hasRole(req, 'editor', 'admin')) return true
  const user = userOf(req)
  if (!hasRole(req, 'owner') || !user?.mayPublish) return false
  const own = departmentIdsOf(user)
  if (id !== undefined) return { 'vac.owningDepartment': { in: own } }
  const asked: unknown = data?.vac
  if (asked === undefined || asked === null) return { 'vac.owningDepartment': { in: own } }
  const { totalDocs } = await req.payload.count({
    collection: 'vacs',
    where: { and: [{ id: { equals: asked } }, { owningDepartment: { in: own } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs === 1
}
