import type { Access, AccessResult, Where } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** What is published, and not thrown away. */
const live: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/** Agents read what is live; owners also all of their departments; the others everything. */
export const mayReadVac: Access = ({ req }): AccessResult => {
  if (hasRole(req, 'editor', 'lead', 'admin')) return true
  if (hasRole(req, 'owner')) {
    const own: Where = { owningDepartment: { in: departmentIdsOf(userOf(req)) } }
    return { or: [live, own] }
  }
  return hasRole(req, 'agent') ? live : false
}
