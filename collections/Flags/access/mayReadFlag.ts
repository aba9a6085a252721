import type { Access } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../../access/roles'

/** Reporters read their own flags, owners also those of their departments, the others all. */
export const mayReadFlag: Access = ({ req }) => {
  if (hasRole(req, 'editor', 'lead', 'admin')) return true
  const user = userOf(req)
  if (!user) return false
  const own = { reporter: { equals: user.id } }
  return user.role === 'owner' ? { or: [own, { department: { in: departmentIdsOf(user) } }] } : own
}
