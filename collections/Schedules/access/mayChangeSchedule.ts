import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** As `maySchedule`, judged by the VAC that a plan is for, never by what the sender says of it. */
export const mayChangeSchedule: Access = ({ req }) => {
  if (hasRole(req, 'editor', 'admin')) return true
  const user = userOf(req)
  if (!hasRole(req, 'owner') || !user?.mayPublish) return false
  return { 'vac.owningDepartment': { in: departmentIdsOf(user) } }
}
