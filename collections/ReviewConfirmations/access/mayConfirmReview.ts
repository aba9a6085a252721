import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Owners confirm the VACs of their departments; editors and administrators all. */
export const mayConfirmReview: Access = async ({ req, data }) => {
  if (hasRole(req, 'editor', 'admin')) return true
  if (!hasRole(req, 'owner')) return false
  const asked: unknown = data?.vac
  if (asked === undefined || asked === null) return true
  if (!Number.isInteger(Number(asked))) return false
  const { totalDocs } = await req.payload.count({
    collection: 'vacs',
    where: { and: [{ id: { equals: Number(asked) } }, { owningDepartment: { in: departmentIdsOf(userOf(req)) } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs === 1
}
