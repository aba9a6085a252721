import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from './roles'

/**
 * Editors and administrators create anything; owners only what belongs to one of their
 * departments. Without data (the admin asks before a form is filled) an owner with a department may.
 */
export function mayCreateForOwnDepartment(field: string): Access {
  return ({ req, data }) => {
    if (hasRole(req, 'editor', 'admin')) return true
    if (!hasRole(req, 'owner')) return false
    const own = departmentIdsOf(userOf(req))
    const asked: unknown = data?.[field]
    if (asked === undefined || asked === null) return own.length > 0
    return own.includes(Number(typeof asked === 'object' ? (asked as { id: unknown }).id : asked))
  }
}
