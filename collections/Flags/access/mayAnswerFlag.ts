import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** The owning department answers; editors and administrators answer any flag, also those without a department. */
export const mayAnswerFlag: Access = ({ req }) => {
  if (hasRole(req, 'editor', 'admin')) return true
  return hasRole(req, 'owner') ? { department: { in: departmentIdsOf(userOf(req)) } } : false
}
