import { can } from '../../../../policies/can'
import { NavLinks } from '../../../admin/brand/NavLinks'
import type { User } from '../../../payload-types'

/** Above the menu of the admin: the links that this user can follow. */
export function OwnNavLinks({ user }: { user?: User | null }) {
  return <NavLinks abilities={{ read: can(user, 'read', 'work') }} />
}
