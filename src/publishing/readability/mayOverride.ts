import type { User } from '../../payload-types'

/** Whether somebody may publish, with a reason, what the policy `refuse` keeps back. */
export function mayOverride(user: Pick<User, 'role'>): boolean {
  return user.role === 'editor' || user.role === 'admin'
}
