import type { SanitizedConfig } from 'payload'
import { isNobody } from './isNobody'
import { hasRole } from './roles'

/**
 * Rights on the collections that Payload adds by itself, which it gives to every signed-in user.
 * Locks say who has a document open: all may read them, but only those who edit make or break
 * them. Nobody touches the list of migrations through an API.
 */
export function guardBuiltIns(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, access } of config.collections) {
    if (slug === 'payload-locked-documents') {
      access.create = access.update = access.delete = ({ req }) => hasRole(req, 'owner', 'editor', 'admin')
    }
    if (slug === 'payload-migrations') Object.assign(access, { create: isNobody, read: isNobody, update: isNobody, delete: isNobody, unlock: isNobody })
  }
  return config
}
