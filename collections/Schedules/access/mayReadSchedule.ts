import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

export const mayReadSchedule: Access = ({ req }) => {
  if (hasRole(req, 'editor', 'lead', 'admin')) return true
  return hasRole(req, 'owner') ? { 'vac.owningDepartment': { in: departmentIdsOf(userOf(req)) } } : false
}
