import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Scores tell of drafts too, so the rights are those on versions: owners see their own departments, agents nothing. */
export const mayReadVacScore: Access = ({ req }) => {
  if (hasRole(req, 'editor', 'lead', 'admin')) return true
  return hasRole(req, 'owner') ? { 'vac.owningDepartment': { in: departmentIdsOf(userOf(req)) } } : false
}
