import type { User } from '../payload-types'

/** Whether a user may put answers live at all; of which departments is for the access rules. */
export function mayPublish({ role, mayPublish: isAllowed }: User): boolean {
  return role === 'editor' || role === 'admin' || (role === 'owner' && isAllowed === true)
}
