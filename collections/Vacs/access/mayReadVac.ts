import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Agents read what is published; owners also the drafts of their departments; the others everything. */
export const mayReadVac: Access = ({ req }) => {
  if (hasRole(req, 'editor', 'lead', 'admin')) return true
  if (hasRole(req, 'owner')) {
    return { or: [{ _status: { equals: 'published' } }, { owningDepartment: { in: departmentIdsOf(userOf(req)) } }] }
  }
  return hasRole(req, 'agent') ? { _status: { equals: 'published' } } : false
}
