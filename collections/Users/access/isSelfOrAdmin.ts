import type { Access } from 'payload'
import { hasRole, userOf } from '../../access/roles'

export const isSelfOrAdmin: Access = ({ req }) => {
  if (hasRole(req, 'admin')) return true
  const user = userOf(req)
  return user ? { id: { equals: user.id } } : false
}
