import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from './roles'

/** Editors and administrators reach everything; owners what belongs to one of their departments. */
export function belongsToOwnDepartment(field: string): Access {
  return ({ req }) => {
    if (hasRole(req, 'editor', 'admin')) return true
    if (!hasRole(req, 'owner')) return false
    return { [field]: { in: departmentIdsOf(userOf(req)) } }
  }
}
