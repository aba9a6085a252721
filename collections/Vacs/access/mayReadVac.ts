import type { Access, AccessResult, Where } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Agents read what is published; owners also the drafts of their departments; the others everything. */
export const mayReadVac: Access = ({ req }): AccessResult => {
  if (hasRole(req, 'editor', 'lead', 'admin')) return true
  if (hasRole(req, 'owner')) {
    const own: Where = { owningDepartment: { in: departmentIdsOf(userOf(req)) } }
    return { or: [{ _status: { equals: 'published' } }, own] }
  }
  return hasRole(req, 'agent') ? { _status: { equals: 'published' } } : false
}
