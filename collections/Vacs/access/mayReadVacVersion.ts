import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Versions hold drafts: owners read those of their departments, agents none. */
export const mayReadVacVersion: Access = ({ req }) => {
  if (hasRole(req, 'editor', 'lead', 'admin')) return true
  if (!hasRole(req, 'owner')) return false
  return { 'version.owningDepartment': { in: departmentIdsOf(userOf(req)) } }
}
